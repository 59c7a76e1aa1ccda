import type { SavedView } from '../content/address/savedAddress.ts'
import type { CountedCompany } from '../content/archive/manifest.ts'
import type { Card } from '../content/article/card.ts'
import type { CompanyLabel } from '../content/article/company.ts'
import { type CountsByKind, countsByKind } from '../content/article/countsByKind.ts'
import type { Labels } from '../content/article/labels.ts'
import { type CountsByStatus, countsByStatus } from '../content/article/statuses.ts'
import { companiesIn, type Filter, toggleCompany } from '../content/query/filter.ts'
import { type FilterPart, narrowingParts, relaxFilter } from '../content/query/relaxFilter.ts'
import { compareText } from '../content/text/compareText.ts'
import type { Span } from '../content/text/day.ts'
import type { SavedArticle } from './savedArticles.ts'

/** What narrows the list of saved articles. */
export type SavedChoice = Pick<SavedView, 'filter' | 'tags'>

/** A part of the choice that could be dropped, with the number of matches there would be without it. */
export interface SavedRelaxation {
  part: FilterPart | 'tags'
  count: number
}

/** The saved articles as a list with its filters, as content/query/listing.ts has them for the archive. */
export interface SavedListing {
  total: number
  /** Those that match, in the order that is asked for. */
  articles: SavedArticle[]
  /** Every company of a saved article with what it would show, largest first. */
  companies: CountedCompany[]
  kinds: CountsByKind
  statuses: CountsByStatus
  /** Every tag with what it would show if it were added, in the order of the alphabet. */
  tags: { tag: string; count: number }[]
  labels: Labels
  /** When nothing matches: the parts that could be dropped, most helpful first. */
  relaxations: SavedRelaxation[]
}

/** Narrows what is saved. From the articles alone, so that it works where no index can be had. */
export function deriveSavedListing(saved: readonly SavedArticle[], choice: SavedChoice): SavedListing {
  const { filter, tags } = choice
  const articles = saved.filter((article) => matches(article, choice)).sort((a, b) => compareCards(a.card, b.card, filter.sort))
  const labels = labelsOf(saved)
  return {
    total: saved.length,
    articles,
    companies: countCompanies(saved, choice, labels),
    kinds: countsByKind((kind) => countMatches(saved, { ...choice, filter: { ...filter, kinds: [kind] } })),
    statuses: countsByStatus((status) => countMatches(saved, { ...choice, filter: { ...filter, statuses: [status] } })),
    tags: allTags(saved).map((tag) => ({ tag, count: countMatches(saved, { ...choice, tags: [...tags, tag] }) })),
    labels: Object.fromEntries(labels.map((label) => [label.id, label])),
    relaxations: articles.length === 0 ? deriveRelaxations(saved, choice) : [],
  }
}

/** How many match within each of some spans, whatever days the choice itself names. */
export function countSavedIn(saved: readonly SavedArticle[], choice: SavedChoice, spans: readonly Span[]): number[] {
  return spans.map(({ from, to }) => countMatches(saved, { ...choice, filter: { ...choice.filter, from, to } }))
}

/** Companies that the choice names and no saved article does. */
export function unknownCompanies({ labels }: SavedListing, filter: Filter): string[] {
  return companiesIn(filter).filter((id) => !Object.hasOwn(labels, id))
}

function matches({ card, tags }: SavedArticle, { filter, tags: wanted }: SavedChoice): boolean {
  const { companies, match, excluded, kinds, statuses, from, to } = filter
  const names = (id: string) => card.companies.includes(id)
  return (
    (companies.length === 0 || (match === 'all' ? companies.every(names) : companies.some(names))) &&
    !excluded.some(names) &&
    (kinds.length === 0 || kinds.includes(card.kind)) &&
    (statuses.length === 0 || statuses.includes(card.status)) &&
    (from === null || card.date >= from) &&
    (to === null || card.date <= to) &&
    wanted.every((tag) => tags.includes(tag))
  )
}

function countMatches(saved: readonly SavedArticle[], choice: SavedChoice): number {
  return saved.filter((article) => matches(article, choice)).length
}

/** As on other lists: under "any of" what a company would show by itself, under "all of" what would be left with it. */
function countCompanies(saved: readonly SavedArticle[], choice: SavedChoice, labels: readonly CompanyLabel[]): CountedCompany[] {
  const { filter } = choice
  const others = filter.match === 'all' ? filter.companies : []
  return labels
    .map((label) => {
      const companies = others.filter((id) => id !== label.id)
      const count = countMatches(saved, { ...choice, filter: toggleCompany({ ...filter, companies, match: 'all' }, label.id) })
      return { ...label, count, aliases: [], sector: null, url: null }
    })
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
}

/** The companies of all of them, as each was called last; in the order of their ids. */
function labelsOf(saved: readonly SavedArticle[]): CompanyLabel[] {
  const labels = new Map([...saved].sort((a, b) => a.at - b.at).flatMap((article) => article.labels.map((label) => [label.id, label])))
  return [...labels.values()].sort((a, b) => compareText(a.id, b.id))
}

function allTags(saved: readonly SavedArticle[]): string[] {
  return [...new Set(saved.flatMap(({ tags }) => tags))].sort(compareText)
}

function deriveRelaxations(saved: readonly SavedArticle[], choice: SavedChoice): SavedRelaxation[] {
  const { filter, tags } = choice
  const parts = narrowingParts(filter).map((part) => ({
    part,
    count: countMatches(saved, { ...choice, filter: relaxFilter(filter, part) }),
  }))
  return [...parts, ...(tags.length > 0 ? [{ part: 'tags' as const, count: countMatches(saved, { ...choice, tags: [] }) }] : [])].sort(
    (a, b) => b.count - a.count,
  )
}

/** Equals in the same order whichever way round, as in other lists. */
function compareCards(a: Card, b: Card, sort: Filter['sort']): number {
  const rising = compareText(a.date, b.date) || compareText(a.slug, b.slug)
  return sort === 'newest' ? -rising : rising
}
