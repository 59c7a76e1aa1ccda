const number = new Intl.NumberFormat('en')
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function formatNumber(value: number): string {
  return number.format(value)
}

/** "A", "A and B", "A, B and C". */
export function formatList(items: readonly string[]): string {
  return conjunction.format(items)
}

/** "1 announcement", "1,204 announcements". */
export function formatAnnouncements(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'announcement' : 'announcements'}`
}

/** Truncates words that somebody typed, for a sentence about them: they may have pasted a page. No character is cut in half. */
export function shorten(words: string, most = 80): string {
  const letters = [...words.slice(0, 2 * most + 2)]
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : words
}
