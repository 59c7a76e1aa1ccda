import { foldSpelling } from '../../content/search/foldSpelling.ts'
import { wordsOf } from '../../content/search/searchQuery.ts'

/** What was typed, without a word of its query. A number, which the query writes in another way, stays. */
export function withoutWord(typed: string, word: string): string {
  return typed
    .split(/\s+/)
    .filter((part) => wordsOf(foldSpelling(part)).join(' ') !== word)
    .join(' ')
}
