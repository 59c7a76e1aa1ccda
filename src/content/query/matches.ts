import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Parties } from '../archive/parties.ts'
import type { Kind, Status } from '../article/article.ts'
import { countsByKind } from '../article/countsByKind.ts'
import { type CountsByStatus, countsByStatus, defaultStatus } from '../article/statuses.ts'
import type { Month, Span } from '../text/day.ts'
import { asksForMentions, type Filter } from './filter.ts'

/**
 * The question that every list of the site asks: which articles match?
 * `scope` narrows to the articles of one company, whose page asks; the filter then works on what is left.
 */
export interface Question {
  filter: Filter
  scope: string | null
  /** Narrows to the articles that a search for words has found. */
  hits?: SearchHits | undefined
}

/** Some articles, with a name for what they have in common: equal names stand for equal articles. */
export interface SearchHits {
  name: string
  numbers: Iterable<number>
}

/** What answers it: as much of the published index as it takes (resolveQuestion.ts). */
export interface Index {
  manifest: Manifest
  facets: Facets | null
  /** Who is mentioned without being a party; only where that is asked for. */
  parties?: Parties | null
}

/** The numbers of all articles that match. Unknown companies match nothing. */
export function findMatches(index: Index, question: Question): Bitset {
  return intersection(index, Object.values(partsOf(index, question)))
}

export interface FacetCounts {
  companies: ReadonlyMap<string, number>
  kinds: Record<Kind, number>
  statuses: CountsByStatus
  firstHand: number
}

/**
 * Facet counts: how many articles there would be under each company, kind and status, and with a first-hand source, all *other*
 * parts of the filter kept. Under "any of" a company's count is what it would show if it alone were selected, under "all of" what
 * would be left if it were added; one that is left out would be so no more. A company's own page does not count the company itself.
 */
export function countFacets(index: Index, question: Question): FacetCounts {
  const { filter, scope } = question
  const parts = partsOf(index, question)
  const without = (...names: (keyof Parts)[]) =>
    intersection(
      index,
      Object.entries(parts).flatMap(([name, part]) => (names.some((other) => other === name) ? [] : [part])),
    )
  const forCompanies = filter.match === 'all' ? without() : without('companies')
  const companies = new Map<string, number>()
  for (const { id } of index.manifest.companies) {
    if (id === scope) continue
    const isExcluded = filter.excluded.includes(id)
    companies.set(id, isExcluded ? countIncluding(index, question, id) : forCompanies.countAnd(namedIn(index, filter, id)))
  }
  const [forKinds, forStatuses] = [without('kinds'), without('statuses')]
  return {
    companies,
    kinds: countsByKind((kind) => forKinds.countAnd(ofKind(index, kind))),
    statuses: countsByStatus((status) => forStatuses.countAnd(ofStatus(index, status))),
    firstHand: without('sources').countAnd(withFirstHand(index)),
  }
}

/** What there would be with a company that is left out now: it can't be both. */
function countIncluding(index: Index, question: Question, id: string): number {
  const { filter } = question
  const companies = filter.match === 'all' ? [...filter.companies, id] : [id]
  const excluded = filter.excluded.filter((other) => other !== id)
  return findMatches(index, { ...question, filter: { ...filter, companies, excluded } }).count()
}

/** How many articles match within a span, whatever days the filter itself names. */
export function countBetween(index: Index, question: Question, { from, to }: Span): number {
  return findMatches(index, { ...question, filter: { ...question.filter, from, to } }).count()
}

/** How many of the matches each month has; months without any are left out. Oldest first. */
export function countMonths(manifest: Manifest, matches: Bitset): Map<Month, number> {
  const counts = new Map<Month, number>()
  for (const { month, start, end } of manifest.days.months()) {
    const count = matches.count(start, end)
    if (count > 0) counts.set(month, count)
  }
  return counts
}

/** What each part of a question leaves; `null` where it narrows nothing. */
function partsOf(index: Index, { filter, scope, hits }: Question) {
  return {
    dates: inSpan(index, filter),
    scope: scope === null ? null : ofCompany(index, scope),
    hits: ofSearch(index, hits),
    companies: ofCompanies(index, filter),
    excluded: withoutParties(index, filter.excluded),
    kinds: anyOf(filter.kinds, (kind) => ofKind(index, kind)),
    statuses: anyOf(filter.statuses, (status) => ofStatus(index, status)),
    sources: filter.firstHand ? withFirstHand(index) : null,
  }
}
type Parts = ReturnType<typeof partsOf>

function inSpan({ manifest }: Index, { from, to }: Span): Bitset | null {
  if (from === null && to === null) return null
  const { start, end } = manifest.days.range(from, to)
  return Bitset.range(manifest.days.total, start, end)
}

function ofSearch({ manifest }: Index, hits: SearchHits | undefined): Bitset | null {
  return hits ? Bitset.of(manifest.days.total, hits.numbers) : null
}

function ofCompany(index: Index, id: string): Bitset {
  return index.facets?.companies.get(id) ?? none(index)
}

/** The articles that a choice of a company is about: those to which it is a party, and where they are asked for those that mention it. */
function namedIn(index: Index, filter: Pick<Filter, 'companies' | 'mentions'>, id: string): Bitset {
  const own = ofCompany(index, id)
  return index.parties && asksForMentions(filter) ? own.or(index.parties.mentions(id)) : own
}

function ofCompanies(index: Index, filter: Pick<Filter, 'companies' | 'match' | 'mentions'>): Bitset | null {
  const sets = filter.companies.map((id) => namedIn(index, filter, id))
  if (sets.length === 0) return null
  return sets.reduce((all, set) => (filter.match === 'all' ? all.and(set) : all.or(set)))
}

function withoutParties(index: Index, ids: readonly string[]): Bitset | null {
  const full = Bitset.full(index.manifest.days.total)
  return ids.length === 0 ? null : ids.reduce((all, id) => all.andNot(ofCompany(index, id)), full)
}

function ofKind(index: Index, kind: Kind): Bitset {
  return index.facets?.kinds.get(kind) ?? none(index)
}

/** The default status is what no other leaves (content/archive/facets.ts). */
function ofStatus(index: Index, status: Status): Bitset {
  if (status !== defaultStatus()) return index.facets?.statuses.get(status) ?? none(index)
  const full = Bitset.full(index.manifest.days.total)
  return [...(index.facets?.statuses.values() ?? [])].reduce((all, set) => all.andNot(set), full)
}

function withFirstHand(index: Index): Bitset {
  return index.facets?.firstHand ?? none(index)
}

function anyOf<T>(values: readonly T[], setOf: (value: T) => Bitset): Bitset | null {
  return values.length === 0 ? null : values.map(setOf).reduce((all, set) => all.or(set))
}

function none({ manifest }: Index): Bitset {
  return Bitset.empty(manifest.days.total)
}

/** What is in all of the sets. A part that is `null` narrows nothing; no part at all leaves everything. */
function intersection(index: Index, parts: readonly (Bitset | null)[]): Bitset {
  const sets = parts.filter((part) => part !== null)
  const [first = Bitset.full(index.manifest.days.total), ...rest] = sets
  return rest.reduce((all, set) => all.and(set), first)
}
