import { type Archive, loadCards } from '../archive/archive.ts'
import type { Bitset } from '../archive/bitset.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { Kind } from '../article/article.ts'
import type { Card } from '../article/card.ts'
import type { CompanyLabel } from '../article/company.ts'
import type { Labels } from '../article/labels.ts'
import type { Day, Month } from '../text/day.ts'
import { EMPTY_FILTER, type Filter, isNarrowed } from './filter.ts'
import { countBetween, countFacets, countMonths, findMatches, type Index, needsFacets, type Question, withoutUnknown } from './matches.ts'

/** How many companies the filter shows before "more". */
export const COMPANIES_SHOWN = 8

export interface MonthGroup {
  month: Month
  /** Matches in the whole month, whether or not they are shown. */
  count: number
  cards: Card[]
}

export interface CompanyCount extends CompanyLabel {
  count: number
}

/** A part of the filter, with the number of matches there would be without it. */
export interface Relaxation {
  part: 'companies' | 'kinds' | 'dates'
  count: number
}

/** A question's answer, as far as the screen shows it. */
export interface Listing {
  /** Articles in all: of the archive, or of the company whose page asks. */
  total: number
  /** Articles that match. */
  count: number
  /** The first `limit` matches in the filter's order, by month. */
  groups: MonthGroup[]
  shown: number
  /** The days of the earliest and the latest match. */
  span: { first: Day; last: Day } | null
  /** The companies to choose from, with what each would show; chosen ones are always among them. */
  companies: CompanyCount[]
  /** How many companies there are beside these. */
  moreCompanies: number
  kinds: Record<Kind, number>
  /** Names and hues of all companies that the cards and the filter mention. */
  labels: Labels
  /** Ids in the filter that the archive does not know. They are left out of the question. */
  unknownCompanies: string[]
  /** When nothing matches: the parts that could be dropped, most helpful first. */
  relaxations: Relaxation[]
}

/** Answers a question with its first `limit` entries. */
export async function deriveListing(archive: Archive, question: Question, limit: number): Promise<Listing> {
  const manifest = await archive.manifest()
  const { known: asked, unknown } = withoutUnknown(manifest, question)
  const known = asked.filter
  const facets = question.scope !== null || question.hits || isNarrowed(known) ? await archive.facets() : null
  const index: Index = { manifest, facets }
  const matches = findMatches(index, asked)
  const numbers = matches.take(limit, known.sort === 'newest')
  const cards = await loadCards(archive, numbers)
  const companies = deriveCompanies(index, asked)
  const count = matches.count()
  const everything = { ...question, filter: EMPTY_FILTER }
  return {
    total: findMatches(index, everything).count(),
    count,
    groups: groupByMonth(cards, countMonths(manifest, matches)),
    shown: cards.length,
    span: spanOf(manifest, matches),
    companies: companies.shown,
    moreCompanies: companies.more,
    kinds: facets ? countFacets(index, asked).kinds : manifest.kinds,
    labels: labelsOf(manifest, [...cards.flatMap((card) => card.companies), ...known.companies, question.scope ?? '']),
    unknownCompanies: unknown,
    relaxations: count === 0 ? deriveRelaxations(index, asked) : [],
  }
}

/** Every company with what it would show if it were chosen, largest first. */
export async function deriveCompanyCounts(archive: Archive, question: Question): Promise<CountedCompany[]> {
  const manifest = await archive.manifest()
  const { known } = withoutUnknown(manifest, question)
  const facets = known.scope !== null || known.hits || isNarrowed(known.filter) ? await archive.facets() : null
  return countCompanies({ manifest, facets }, known)
}

/** Days from one to another, both included; `null` leaves that side open. */
export interface Span {
  from: Day | null
  to: Day | null
}

/** How many articles match in each of some spans, under the whole question but its own dates. */
export async function deriveSpanCounts(archive: Archive, question: Question, spans: readonly Span[]): Promise<number[]> {
  const manifest = await archive.manifest()
  const { known } = withoutUnknown(manifest, question)
  const index = { manifest, facets: needsFacets(known) ? await archive.facets() : null }
  return spans.map(({ from, to }) => countBetween(index, known, from, to))
}

/** Names and hues of some companies; ids without a company are left out. */
export function labelsOf(manifest: Manifest, ids: Iterable<string>): Labels {
  const wanted = new Set(ids)
  return Object.fromEntries(manifest.companies.filter(({ id }) => wanted.has(id)).map(({ id, name, hue }) => [id, { id, name, hue }]))
}

function countCompanies({ manifest, facets }: Index, question: Question): CountedCompany[] {
  const counts = facets && countFacets({ manifest, facets }, question).companies
  return manifest.companies
    .filter(({ id }) => id !== question.scope)
    .map((company) => ({ ...company, count: counts ? (counts.get(company.id) ?? 0) : company.count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function deriveCompanies(index: Index, question: Question): { shown: CompanyCount[]; more: number } {
  const all = countCompanies(index, question)
  const shown = all.filter(({ id }, place) => place < COMPANIES_SHOWN || question.filter.companies.includes(id))
  return { shown: shown.map(({ id, name, hue, count }) => ({ id, name, hue, count })), more: all.length - shown.length }
}

function spanOf({ days }: Manifest, matches: Bitset): Listing['span'] {
  const [first] = matches.take(1)
  const [last] = matches.take(1, true)
  return first === undefined || last === undefined ? null : { first: days.dayOf(first), last: days.dayOf(last) }
}

function deriveRelaxations(index: Index, question: Question): Relaxation[] {
  const { filter } = question
  const without = (parts: Partial<Filter>) => findMatches(index, { ...question, filter: { ...filter, ...parts } }).count()
  const relaxations: Relaxation[] = []
  if (filter.companies.length > 0) relaxations.push({ part: 'companies', count: without({ companies: [] }) })
  if (filter.kinds.length > 0) relaxations.push({ part: 'kinds', count: without({ kinds: [] }) })
  if (filter.from !== null || filter.to !== null) {
    relaxations.push({ part: 'dates', count: countBetween(index, question, null, null) })
  }
  return relaxations.sort((a, b) => b.count - a.count)
}

function groupByMonth(cards: readonly Card[], counts: ReadonlyMap<Month, number>): MonthGroup[] {
  const groups: MonthGroup[] = []
  for (const card of cards) {
    const month = card.date.slice(0, 7)
    const current = groups.at(-1)
    if (current?.month === month) current.cards.push(card)
    else groups.push({ month, count: counts.get(month) ?? 0, cards: [card] })
  }
  return groups
}
