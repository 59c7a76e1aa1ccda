import { partnershipPath } from '../content/address/paths.ts'
import { answerQuery } from './answerQuery.ts'
import { type Ask, lateQuestion } from './ask.ts'
import { LoadError } from './loadError.ts'

const story = lateQuestion(async () => (await import('../content/story/derivePartnership.ts')).derivePartnership)

/** The story of two companies. Two that no article names together are `missing`. */
export function partnershipQuery(ask: Ask, a: string, b: string) {
  return answerQuery('partnership', { a, b }, async () => {
    const partnership = await ask(story(a, b))
    if (!partnership) throw new LoadError('missing', partnershipPath(a, b).slice(1))
    return partnership
  })
}
