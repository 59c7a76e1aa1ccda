const MOST_NAMED = 5

/** "3, 5, 8 and 12 more". */
export function nameSome(names: readonly (string | number)[]): string {
  if (names.length <= 1) return String(names[0] ?? '')
  if (names.length <= MOST_NAMED) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
}
