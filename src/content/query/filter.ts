import type { Kind } from '../article/article.ts'
import type { Span } from '../text/day.ts'

/** What a list is narrowed to: within a span of days, by company and by kind. The empty filter leaves everything, newest first. */
export interface Filter extends Span {
  /** Company ids; see `match`. */
  companies: readonly string[]
  /** Whether an article must name any of the companies or all of them. */
  match: 'any' | 'all'
  /** Any of these kinds; none means every kind. */
  kinds: readonly Kind[]
  sort: 'newest' | 'oldest'
}

export const EMPTY_FILTER: Filter = { companies: [], match: 'any', kinds: [], from: null, to: null, sort: 'newest' }

/** Whether the filter leaves anything out. Order alone leaves out nothing. */
export function isNarrowed(filter: Filter): boolean {
  return filter.companies.length > 0 || filter.kinds.length > 0 || filter.from !== null || filter.to !== null
}

/** An update: it is applied to the filter as it then is, so that two quick ones do not undo each other. */
export type FilterChange = (filter: Filter) => Filter

export function toggleCompany(filter: Filter, id: string): Filter {
  return { ...filter, companies: toggled(filter.companies, id) }
}

export function toggleKind(filter: Filter, kind: Kind): Filter {
  return { ...filter, kinds: toggled(filter.kinds, kind) }
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/** The filter without some companies: those that the archive does not know. Names and titles are of what is left. */
export function withoutCompanies(filter: Filter, ids: readonly string[]): Filter {
  return ids.length === 0 ? filter : { ...filter, companies: filter.companies.filter((id) => !ids.includes(id)) }
}

/** How many parts a filter has: each company, each kind, and the days. */
export function countSelected({ companies, kinds, from, to }: Filter): number {
  return companies.length + kinds.length + (from !== null || to !== null ? 1 : 0)
}

/** A part of an address that means nothing here, such as `kind=clouds`. */
export interface IgnoredPart {
  name: string
  value: string
}
