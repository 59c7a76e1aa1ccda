import { closest, distance } from 'fastest-levenshtein'

/** The known word that somebody probably meant: at most a third of its letters away. */
export function closestMatch(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const best = closest(word, known)
  return distance(word, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null
}
