import type { SearchDocument } from '../../content/archive/searchDocument.ts'
import { foldSpelling } from '../../content/search/foldSpelling.ts'
import { compareText } from '../../content/text/compareText.ts'
import { isUnspaced } from '../../content/text/unspaced.ts'

/** Words in a list; rarer ones are not likely to be what somebody meant. */
const MOST_WORDS = 8_000
/** Shorter words are never put right (content/search/oneEdit.ts). */
const SHORTEST = 4

/**
 * Gathers the words of articles' titles, names, summaries and reasons as the index has them; misspelt words are put right from
 * these.
 */
export function createWordList(): { add(text: SearchDocument): void; list(): string[] } {
  const counts = new Map<string, number>()
  return {
    add({ parts: { title, names, summary, why } }) {
      for (const [word] of foldSpelling(`${title} ${names} ${summary} ${why}`)
        .toLowerCase()
        .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
        if (word.length >= SHORTEST && !isUnspaced(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    },
    /** The commonest first, then by the alphabet. */
    list: () =>
      [...counts]
        .sort(([a, left], [b, right]) => right - left || compareText(a, b))
        .slice(0, MOST_WORDS)
        .map(([word]) => word),
  }
}
