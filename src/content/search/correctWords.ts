import type { WordCorrection } from './mergeShards.ts'
import { isOneEditAway } from './oneEdit.ts'
import type { SearchQuery } from './searchQuery.ts'

/** Corrects the words that no article holds, where one of `known`, the commonest first, is one edit away. */
export function correctWords(
  query: SearchQuery,
  missing: readonly string[],
  known: readonly string[],
): { corrected: SearchQuery; corrections: WordCorrection[] } {
  const corrections = missing.flatMap((typed) => {
    const meant = known.find((word) => isOneEditAway(typed, word))
    return meant === undefined ? [] : [{ typed, meant }]
  })
  const words = query.words.map((word) => corrections.find(({ typed }) => typed === word)?.meant ?? word)
  return { corrected: { ...query, words: [...new Set(words)] }, corrections }
}
