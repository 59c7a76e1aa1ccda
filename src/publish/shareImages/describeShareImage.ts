import type { Card } from '../../content/article/card.ts'
import type { Company } from '../../content/article/company.ts'
import { kindName } from '../../content/article/kinds.ts'
import { notableStatus } from '../../content/article/statuses.ts'
import { capitalize } from '../../content/site/capitalize.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { type Day, monthOf } from '../../content/text/day.ts'
import { formatLongDay, formatMonth } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import { PAIR_MARK } from '../../ui/markShapes.ts'
import type { CardImage, Signature } from './shareImage.ts'

/** What the image of a company, or of two, counts. */
export interface Tally {
  companies: string[]
  /** Of two, the articles in which they are together; of two who never are, all that name both. */
  count: number
  first: Day
  /** Of two, whether they are never together. */
  isStory: boolean
}

const MOST_NAMES = 3

/** Companies by their ids. */
export type Known = ReadonlyMap<string, Company>

/** A name beside our sign; alone where the publisher has a sign, which is drawn for small sizes and in colours of its own. */
export function signatureOf(site: string): Signature {
  return THIS_SITE.hasIcon ? { site, nameOnly: true } : { site }
}

/** The image of an article, whether or not the site gets it. */
export function articleImage({ companies, title, kind, status, date }: Card, known: Known, site: string): CardImage {
  return {
    type: 'card',
    hues: huesOf(companies, known),
    label: kindName(kind),
    aside: notableStatus(status) ?? '',
    names: formatNames(namesOf(companies, known)),
    headline: title,
    foot: formatLongDay(date),
    ...signatureOf(site),
  }
}

/** The image of a company, or of two together. */
export function companiesImage({ companies, count, first, isStory }: Tally, known: Known, site: string): CardImage {
  const [one = ''] = companies
  return {
    type: 'card',
    hues: huesOf(companies, known),
    label: companies.length === 1 ? 'Company' : isStory ? 'Story' : 'Partnership',
    aside: companies.length === 1 ? capitalize(known.get(one)?.sector ?? '') : '',
    names: '',
    headline: formatList(namesOf(companies, known)),
    foot: formatSince(count, first),
    ...signatureOf(site),
  }
}

/** What the image of a collection says. */
interface CollectionTally {
  title: string
  cards: readonly Pick<Card, 'companies' | 'date'>[]
}

/** The image of a collection: its question, and the companies that most of its articles name. */
export function collectionImage({ title, cards }: CollectionTally, known: Known, site: string): CardImage {
  const counts = new Map<string, number>()
  for (const id of cards.flatMap(({ companies }) => companies)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
  return {
    type: 'card',
    hues: huesOf(ranked, known),
    label: 'Collection',
    aside: '',
    names: '',
    headline: title,
    foot: formatSince(cards.length, firstOf(cards)),
    ...signatureOf(site),
  }
}

export function collectionAlt({ title, cards }: CollectionTally): string {
  return `The question “${title}”: ${formatSince(cards.length, firstOf(cards))}`
}

function firstOf(cards: CollectionTally['cards']): Day {
  return cards.map(({ date }) => date).sort()[0] ?? ''
}

/** What is to be seen on it. */
export function articleAlt({ title, companies, kind, date }: Card, known: Known): string {
  return `The headline “${title}”, with ${formatNames(namesOf(companies, known))}: ${withinSentence(kindName(kind))}, ${formatLongDay(date)}`
}

export function companiesAlt({ companies, count, first, isStory }: Tally, known: Known): string {
  const what = companies.length === 1 ? '' : isStory ? 'The story of ' : 'The partnership of '
  return `${what}${formatList(namesOf(companies, known))}: ${formatSince(count, first)}`
}

/** "13 announcements since November 2016", "1 announcement, in November 2016" */
function formatSince(count: number, first: Day): string {
  return `${formatAnnouncements(count)}${count === 1 ? ', in' : ' since'} ${formatMonth(monthOf(first))}`
}

/** "A, B and C", or "A, B and 4 others" of more than three. */
function formatNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return formatList(names)
  return formatList([...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`])
}

/** As many as the mark has discs. */
function huesOf(companies: readonly string[], known: Known): number[] {
  return companies.slice(0, PAIR_MARK.mostDiscs).map((id) => known.get(id)?.hue ?? 0)
}

function namesOf(companies: readonly string[], known: Known): string[] {
  return companies.map((id) => known.get(id)?.name ?? id)
}
