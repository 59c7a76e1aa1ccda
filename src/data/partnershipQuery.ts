import type { Answers } from '../content/answers.ts'
import { partnershipPath } from '../content/paths.ts'
import { answerQuery } from './answerQuery.ts'
import { LoadError } from './loadError.ts'

/** The story of two companies. Two that no article names together are `missing`. */
export function partnershipQuery(answers: Answers, a: string, b: string) {
  return answerQuery('partnership', { a, b }, async () => {
    const partnership = await answers.partnership(a, b)
    if (!partnership) throw new LoadError('missing', partnershipPath(a, b).slice(1))
    return partnership
  })
}
