/** Shorter words are one edit away from too many others. */
const SHORTEST = 4

/**
 * Whether a word is probably a misspelling of another: their edit distance is at most one, where a letter may be wrong, missing
 * or too many, or two neighbours transposed (Damerau–Levenshtein). Words under four letters must be equal.
 */
export function isOneEditAway(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (Math.min(typed.length, meant.length) < SHORTEST || Math.abs(typed.length - meant.length) > 1) return false
  let start = 0
  while (typed[start] === meant[start]) start++
  const rest = typed.slice(start)
  const other = meant.slice(start)
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  )
}
