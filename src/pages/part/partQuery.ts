import type { Params } from 'react-router-dom'
import { companyPath, partnershipPath, partPath } from '../../content/address/paths.ts'
import type { AskedPart } from '../../content/query/listPart.ts'
import { PAGE_LENGTH, STORY_LENGTH } from '../../content/query/pageLength.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import { LoadError } from '../../data/loadError.ts'

const listPart = lateQuestion(async () => (await import('../../content/query/listPart.ts')).deriveListPart)

/** The part of a list that a route names, and the page of the list itself: a company's, or that of two. */
export function readPart({ id, a = '', b = '', part = '' }: Params): { path: string; asked: AskedPart } {
  const number = Number(part)
  return id === undefined
    ? { path: partnershipPath(a, b), asked: { companies: [a, b], part: number, length: STORY_LENGTH } }
    : { path: companyPath(id), asked: { companies: [id], part: number, length: PAGE_LENGTH } }
}

/** A part of a long list. One that the list does not have is `missing`. */
export function partQuery(ask: Ask, { path, asked }: ReturnType<typeof readPart>) {
  return answerQuery('listPart', { ...asked }, async () => {
    const found = await ask(listPart(asked))
    if (!found) throw new LoadError('missing', partPath(path, asked.part).slice(1))
    return found
  })
}
