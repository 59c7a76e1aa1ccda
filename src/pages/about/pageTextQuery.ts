import { answerQuery } from '../../data/answerQuery.ts'
import type { Ask } from '../../data/ask.ts'

/** A page that the publisher has written. */
export function pageTextQuery(ask: Ask, id: string) {
  return answerQuery('pageText', { id }, () => ask((archive) => archive.pageText(id)))
}
