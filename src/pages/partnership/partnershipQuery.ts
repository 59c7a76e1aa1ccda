import { partnershipPath } from '../../content/address/paths.ts'
import type { Answers } from '../../content/answers.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { LoadError } from '../../data/loadError.ts'

/** The story of two companies. Two that no article names together are `missing`. */
export function partnershipQuery(answers: Answers, a: string, b: string) {
  return answerQuery('partnership', { a, b }, async () => {
    const partnership = await answers.partnership(a, b)
    if (!partnership) throw new LoadError('missing', partnershipPath(a, b).slice(1))
    return partnership
  })
}
