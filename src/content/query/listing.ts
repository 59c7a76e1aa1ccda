import { type Archive, loadCards } from '../archive/archive.ts'
import type { Bitset } from '../archive/bitset.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Kind } from '../article/article.ts'
import type { Card } from '../article/card.ts'
import type { Labels } from '../article/labels.ts'
import type { CountsByStatus } from '../article/statuses.ts'
import { type Day, type Month, monthOf } from '../text/day.ts'
import { type CompanyCount, companiesToOffer, rankOthers } from './companyCounts.ts'
import { companiesIn, EMPTY_FILTER } from './filter.ts'
import { countFacets, countMonths, findMatches, type Index, type Question } from './matches.ts'
import { type FilterPart, narrowingParts, relaxFilter } from './relaxFilter.ts'
import { resolveQuestion } from './resolveQuestion.ts'

export interface MonthGroup {
  month: Month
  /** Matches in the whole month, whether or not they are shown. */
  count: number
  cards: Card[]
}

/** A facet of the filter that could be relaxed, with the number of matches there would be without it. */
export interface Relaxation {
  part: FilterPart
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
  /** The companies to choose from, with what each would show; selected ones are always among them. */
  companies: CompanyCount[]
  /** How many companies there are beside these. */
  moreCompanies: number
  kinds: Record<Kind, number>
  statuses: CountsByStatus
  /** How many have a first-hand source. */
  firstHand: number
  /** Names and hues of all companies that the cards and the filter mention. */
  labels: Labels
  /** Ids in the filter that the archive does not know. They are left out of the question. */
  unknownCompanies: string[]
  /** When nothing matches: the facets that could be relaxed, most helpful first. */
  relaxations: Relaxation[]
}

/** Answers a question with its first `limit` entries. */
export async function deriveListing(archive: Archive, asked: Question, limit: number): Promise<Listing> {
  const { index, question, unknown } = await resolveQuestion(archive, asked, 'counts')
  const { manifest, facets } = index
  // Without facets nothing is left out, and the manifest's own counts hold.
  const counts = facets ? countFacets(index, question) : null
  const { filter, scope } = question
  const matches = findMatches(index, question)
  const cards = await loadCards(archive, matches.take(limit, filter.sort === 'newest'))
  const companies = companiesToOffer(rankOthers(manifest, scope, counts?.companies), filter)
  const count = matches.count()
  const inMonths = countMonths(manifest, matches)
  return {
    total: findMatches(index, { ...question, filter: EMPTY_FILTER }).count(),
    count,
    groups: groupByMonth(cards).map((group) => ({ ...group, count: inMonths.get(group.month) ?? 0 })),
    shown: cards.length,
    span: spanOf(manifest, matches),
    companies: companies.shown,
    moreCompanies: companies.more,
    kinds: (counts ?? manifest).kinds,
    statuses: (counts ?? manifest).statuses,
    firstHand: (counts ?? manifest).firstHand,
    labels: labelsOf(manifest, [...cards.flatMap((card) => card.companies), ...companiesIn(filter), scope ?? '']),
    unknownCompanies: unknown,
    relaxations: count === 0 ? deriveRelaxations(index, question) : [],
  }
}

function spanOf({ days }: Manifest, matches: Bitset): Listing['span'] {
  const [first] = matches.take(1)
  const [last] = matches.take(1, true)
  return first === undefined || last === undefined ? null : { first: days.dayOf(first), last: days.dayOf(last) }
}

function deriveRelaxations(index: Index, question: Question): Relaxation[] {
  const { filter } = question
  return narrowingParts(filter)
    .map((part) => ({ part, count: findMatches(index, { ...question, filter: relaxFilter(filter, part) }).count() }))
    .sort((a, b) => b.count - a.count)
}

/** Cards in order by their months. */
export function groupByMonth(cards: readonly Card[]): Pick<MonthGroup, 'month' | 'cards'>[] {
  const groups: Pick<MonthGroup, 'month' | 'cards'>[] = []
  for (const card of cards) {
    const month = monthOf(card.date)
    const current = groups.at(-1)
    if (current?.month === month) current.cards.push(card)
    else groups.push({ month, cards: [card] })
  }
  return groups
}
