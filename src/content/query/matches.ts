import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Kind } from '../article/article.ts'
import { countsByKind } from '../article/countsByKind.ts'
import { kindIds } from '../article/kinds.ts'
import type { Month, Span } from '../text/day.ts'
import type { Filter } from './filter.ts'

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
}

/** The numbers of all articles that match. Unknown companies match nothing. */
export function findMatches(index: Index, question: Question): Bitset {
  const { filter } = question
  const parts = [inSpan(index, filter), ofCompany(index, question.scope), ofSearch(index, question.hits)]
  parts.push(ofCompanies(index, filter.companies, filter.match), ofKinds(index, filter.kinds))
  return intersection(index, parts)
}

export interface FacetCounts {
  companies: ReadonlyMap<string, number>
  kinds: Record<Kind, number>
}

/**
 * Facet counts: how many articles there would be under each company and each kind, all *other* parts of the filter kept.
 * Under "any of" a company's count is what it would show if it alone were selected, under "all of" what would be left if it
 * were added. A company's own page does not count the company itself.
 */
export function countFacets(index: Index, question: Question): FacetCounts {
  const { filter, scope, hits } = question
  const base = [inSpan(index, filter), ofCompany(index, scope), ofSearch(index, hits)]
  const selected = ofCompanies(index, filter.companies, filter.match)
  const forCompanies = intersection(index, [...base, ofKinds(index, filter.kinds), filter.match === 'all' ? selected : null])
  const forKinds = intersection(index, [...base, selected])
  const companies = new Map<string, number>()
  for (const { id } of index.manifest.companies) {
    const articles = index.facets?.companies.get(id)
    if (id !== scope) companies.set(id, articles ? forCompanies.countAnd(articles) : 0)
  }
  const kinds = countsByKind((kind) => {
    const articles = index.facets?.kinds.get(kind)
    return articles ? forKinds.countAnd(articles) : 0
  })
  return { companies, kinds }
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

function inSpan({ manifest }: Index, { from, to }: Span): Bitset | null {
  if (from === null && to === null) return null
  const { start, end } = manifest.days.range(from, to)
  return Bitset.range(manifest.days.total, start, end)
}

function ofCompany(index: Index, id: string | null): Bitset | null {
  return id === null ? null : (index.facets?.companies.get(id) ?? Bitset.empty(index.manifest.days.total))
}

function ofSearch({ manifest }: Index, hits: SearchHits | undefined): Bitset | null {
  return hits ? Bitset.of(manifest.days.total, hits.numbers) : null
}

function ofCompanies(index: Index, ids: readonly string[], match: Filter['match']): Bitset | null {
  const sets = ids.map((id) => ofCompany(index, id) ?? Bitset.empty(index.manifest.days.total))
  if (sets.length === 0) return null
  return sets.reduce((all, set) => (match === 'all' ? all.and(set) : all.or(set)))
}

function ofKinds(index: Index, kinds: readonly Kind[]): Bitset | null {
  if (kinds.length === 0) return null
  const { total } = index.manifest.days
  return kindIds()
    .filter((kind) => kinds.includes(kind))
    .reduce((all, kind) => all.or(index.facets?.kinds.get(kind) ?? Bitset.empty(total)), Bitset.empty(total))
}

/** What is in all of the sets. A part that is `null` narrows nothing; no part at all leaves everything. */
function intersection(index: Index, parts: readonly (Bitset | null)[]): Bitset {
  const sets = parts.filter((part) => part !== null)
  const [first = Bitset.full(index.manifest.days.total), ...rest] = sets
  return rest.reduce((all, set) => all.and(set), first)
}
