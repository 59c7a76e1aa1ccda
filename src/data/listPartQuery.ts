import { partPath } from '../content/address/paths.ts'
import type { AskedPart } from '../content/query/listPart.ts'
import { answerQuery } from './answerQuery.ts'
import { type Ask, lateQuestion } from './ask.ts'
import { LoadError } from './loadError.ts'

const listPart = lateQuestion(async () => (await import('../content/query/listPart.ts')).deriveListPart)

/** A part of a long list, which is the one at `path`. A part that it does not have is `missing`. */
export function listPartQuery(ask: Ask, path: string, asked: AskedPart) {
  return answerQuery('listPart', { ...asked }, async () => {
    const found = await ask(listPart(asked))
    if (!found) throw new LoadError('missing', partPath(path, asked.part).slice(1))
    return found
  })
}
