import type { Filter } from '../../content/query/filter.ts'
import type { Listing } from '../../content/query/listing.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { describeFilter } from '../filters/describeFilter.ts'

/**
 * What a filtered list is called: "OpenAI, 2025: 41 announcements"; `null` for one that nothing narrows. The filter is without
 * companies that the archive does not know.
 */
export function listHeading(filter: Filter, { labels, count }: Pick<Listing, 'labels' | 'count'>): string | null {
  const words = describeFilter(filter, labels)
  return words && `${words}: ${formatAnnouncements(count)}`
}
