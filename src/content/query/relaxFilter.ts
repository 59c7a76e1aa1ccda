import { EMPTY_FILTER, type Filter } from './filter.ts'

/** The parts of a filter that may be dropped as one, in the order of its controls. */
export type FilterPart = 'companies' | 'excluded' | 'kinds' | 'statuses' | 'sources' | 'dates'

const { companies, match, mentions, excluded, kinds, statuses, firstHand, from, to } = EMPTY_FILTER

/** What each part is where it leaves nothing out. */
const WITHOUT: Readonly<Record<FilterPart, Partial<Filter>>> = {
  companies: { companies, match, mentions },
  excluded: { excluded },
  kinds: { kinds },
  statuses: { statuses },
  sources: { firstHand },
  dates: { from, to },
}

/** The parts by which a filter leaves something out. */
export function narrowingParts(filter: Filter): FilterPart[] {
  const narrows: Readonly<Record<FilterPart, boolean>> = {
    companies: filter.companies.length > 0,
    excluded: filter.excluded.length > 0,
    kinds: filter.kinds.length > 0,
    statuses: filter.statuses.length > 0,
    sources: filter.firstHand,
    dates: filter.from !== null || filter.to !== null,
  }
  return (Object.keys(WITHOUT) as FilterPart[]).filter((part) => narrows[part])
}

/** The filter without one of its parts. */
export function relaxFilter(filter: Filter, part: FilterPart): Filter {
  return { ...filter, ...WITHOUT[part] }
}
