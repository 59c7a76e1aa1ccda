import type { FilterPart } from '../../content/query/relaxFilter.ts'

/** What the parts of a filter are called, where one could be dropped. */
export const FILTER_PARTS: Readonly<Record<FilterPart, string>> = {
  companies: 'the companies',
  excluded: 'the companies left out',
  kinds: 'the kinds',
  statuses: 'the status',
  sources: 'the sources',
  dates: 'the dates',
}
