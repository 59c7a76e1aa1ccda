import type { SearchDocument } from '../../content/archive/searchDocument.ts'
import { foldSpelling } from '../../content/search/foldSpelling.ts'
import { compareText } from '../../content/text/compareText.ts'
import { isUnspaced } from '../../content/text/unspaced.ts'

/** Words in a list; rarer ones are not likely to be what somebody meant. */
const MOST_WORDS = 8_000
/** Shorter words are never put right (content/search/oneEdit.ts). */
const SHORTEST = 4

/**
 * Counts the words of articles' titles, names, summaries and reasons as the index has them; misspelt words are put right from
 * these.
 */
export function countWords(texts: readonly SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { parts } of texts) {
    const { title, names, summary, why } = parts
    for (const [word] of foldSpelling(`${title} ${names} ${summary} ${why}`)
      .toLowerCase()
      .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      if (word.length >= SHORTEST && !isUnspaced(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** The words of several counts together: the commonest first, then by the alphabet. */
export function commonestWords(parts: readonly ReadonlyMap<string, number>[]): string[] {
  const counts = new Map<string, number>()
  for (const part of parts) for (const [word, count] of part) counts.set(word, (counts.get(word) ?? 0) + count)
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || compareText(a, b))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
}
