import { monthPath } from '../../content/address/paths.ts'
import type { Answers } from '../../content/answers.ts'
import type { Month } from '../../content/text/day.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { LoadError } from '../../data/loadError.ts'

/** The news of one month. A month without news, and what is no month, is `missing`. */
export function monthQuery(answers: Answers, month: Month) {
  return answerQuery('month', { month }, async () => {
    const view = await answers.month(month)
    if (!view) throw new LoadError('missing', monthPath(month).slice(1))
    return view
  })
}
