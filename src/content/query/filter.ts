import type { Kind, Status } from '../article/article.ts'
import type { Span } from '../text/day.ts'

/** What a list is narrowed to: within a span of days, by company, kind, status and source. The empty filter leaves everything, newest first. */
export interface Filter extends Span {
  /** Company ids; see `match`. */
  companies: readonly string[]
  /** Whether an article must name any of the companies or all of them. */
  match: 'any' | 'all'
  /** Whether it is enough that an article mentions a company which is no party to it. */
  mentions: boolean
  /** Ids of companies that may not be a party to an article, whatever else it names. */
  excluded: readonly string[]
  /** Any of these kinds; none means every kind. */
  kinds: readonly Kind[]
  /** Any of these statuses; none means every status. */
  statuses: readonly Status[]
  /** Whether an article must have a source that is first-hand (content/article/deal/sourceKinds.ts). */
  firstHand: boolean
  sort: 'newest' | 'oldest'
}

export const EMPTY_FILTER: Filter = {
  companies: [],
  match: 'any',
  mentions: false,
  excluded: [],
  kinds: [],
  statuses: [],
  firstHand: false,
  from: null,
  to: null,
  sort: 'newest',
}

/** Whether the filter leaves anything out. Order alone leaves out nothing. */
export function isNarrowed(filter: Filter): boolean {
  return countSelected(filter) > 0
}

/** Whether the filter asks what only the file of parties knows: without companies there is nobody to be mentioned. */
export function asksForMentions({ companies, mentions }: Pick<Filter, 'companies' | 'mentions'>): boolean {
  return mentions && companies.length > 0
}

/** An update: it is applied to the filter as it then is, so that two quick ones do not undo each other. */
export type FilterChange = (filter: Filter) => Filter

/** Nobody is wanted and unwanted at once: who is chosen is not left out any more. */
export function toggleCompany(filter: Filter, id: string): Filter {
  return { ...filter, companies: toggled(filter.companies, id), excluded: without(filter.excluded, [id]) }
}

/** The other way round: who is left out is not chosen any more. */
export function toggleExcluded(filter: Filter, id: string): Filter {
  return { ...filter, excluded: toggled(filter.excluded, id), companies: without(filter.companies, [id]) }
}

/** Whom the filter asks for, or whose own page it is, is not left out either: nothing would match. */
export function withoutContradictions(filter: Filter, scope: string | null = null): Filter {
  const wanted = scope === null ? filter.companies : [...filter.companies, scope]
  return filter.excluded.some((id) => wanted.includes(id)) ? { ...filter, excluded: without(filter.excluded, wanted) } : filter
}

export function toggleKind(filter: Filter, kind: Kind): Filter {
  return { ...filter, kinds: toggled(filter.kinds, kind) }
}

export function toggleStatus(filter: Filter, status: Status): Filter {
  return { ...filter, statuses: toggled(filter.statuses, status) }
}

export function toggleFirstHand(filter: Filter): Filter {
  return { ...filter, firstHand: !filter.firstHand }
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? without(list, [item]) : [...list, item]
}

function without<T>(list: readonly T[], items: readonly T[]): T[] {
  return list.filter((item) => !items.includes(item))
}

/** The filter without some companies: those that the archive does not know. Names and titles are of what is left. */
export function withoutCompanies(filter: Filter, ids: readonly string[]): Filter {
  if (ids.length === 0) return filter
  return { ...filter, companies: without(filter.companies, ids), excluded: without(filter.excluded, ids) }
}

/** Every company that the filter names, wanted or not. */
export function companiesIn({ companies, excluded }: Pick<Filter, 'companies' | 'excluded'>): string[] {
  return [...new Set([...companies, ...excluded])]
}

/** How many parts a filter has: each company, each kind, each status, the sources, and the days. */
export function countSelected({ companies, mentions, excluded, kinds, statuses, firstHand, from, to }: Filter): number {
  const lists = companies.length + excluded.length + kinds.length + statuses.length
  return lists + [asksForMentions({ companies, mentions }), firstHand, from !== null || to !== null].filter(Boolean).length
}

/** A part of an address that means nothing here, such as `kind=clouds`. */
export interface IgnoredPart {
  name: string
  value: string
}

/** Companies of a filter that the archive does not know, as the parts of the address that name them. */
export function unknownParts(filter: Pick<Filter, 'companies' | 'excluded'>, ids: readonly string[]): IgnoredPart[] {
  const partsOf = (name: string, own: readonly string[]) => own.filter((id) => ids.includes(id)).map((value) => ({ name, value }))
  return [...partsOf('company', filter.companies), ...partsOf('not', filter.excluded)]
}
