/** Shorter words mean too many things when a letter may be wrong. */
const SHORTEST = 4

/**
 * Whether a word was probably meant for another: one letter wrong, missing or too many, or two neighbours changed round.
 * Words under four letters must be right.
 */
export function isOneEditAway(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (Math.min(typed.length, meant.length) < SHORTEST || Math.abs(typed.length - meant.length) > 1) return false
  let start = 0
  while (typed[start] === meant[start]) start++
  const rest = typed.slice(start)
  const wanted = meant.slice(start)
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  )
}
