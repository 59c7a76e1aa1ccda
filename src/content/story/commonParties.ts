/** From how many on the parties that two articles have in common say alone that both tell of one deal; with fewer, words say why. */
export const FEWEST_COMMON = 2

/** The parties that two articles have in common, each once. */
export function commonParties(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set(some)].filter((id) => others.includes(id))
}
