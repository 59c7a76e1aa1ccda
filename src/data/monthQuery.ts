import type { Answers } from '../content/answers.ts'
import type { Month } from '../content/day.ts'
import { monthPath } from '../content/paths.ts'
import { answerQuery } from './answerQuery.ts'
import { LoadError } from './loadError.ts'

/** The news of one month. A month without news, and what is no month, is `missing`. */
export function monthQuery(answers: Answers, month: Month) {
  return answerQuery('month', { month }, async () => {
    const view = await answers.month(month)
    if (!view) throw new LoadError('missing', monthPath(month).slice(1))
    return view
  })
}
