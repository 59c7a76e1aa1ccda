/** The largest of some amounts, of equals the first; `null` of none. */
export function largest<T extends { value: number }>(entries: readonly T[]): T | null {
  return entries.reduce<T | null>((found, entry) => (found === null || entry.value > found.value ? entry : found), null)
}
