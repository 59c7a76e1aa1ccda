import { formatAnnouncements } from '../../content/text/formatNumber.ts'

/** What a filtered list is called, by the words for its filter: "OpenAI, 2025: 41 announcements"; `null` where nothing narrows it. */
export function listHeading(words: string | null, count: number): string | null {
  return words && `${words}: ${formatAnnouncements(count)}`
}
