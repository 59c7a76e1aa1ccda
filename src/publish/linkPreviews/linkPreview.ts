import type { Kind } from '../../content/article/article.ts'
import type { Card } from '../../content/article/card.ts'
import type { Company } from '../../content/article/company.ts'
import type { Day } from '../../content/text/day.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'

/** What other places show of the link to an article. */
export interface LinkPreview {
  slug: string
  title: string
  /** The why-line, or the summary where there is none: what the page's head gives. */
  description: string
  why: string
  summary: string
  date: Day
  kind: Kind
  names: string[]
  /** Whether the build draws an image of the article's own. */
  hasOwnImage: boolean
}

export function toLinkPreview(card: Card, companies: readonly Company[], hasOwnImage: boolean): LinkPreview {
  const { slug, title, why, summary, date, kind } = card
  const names = card.companies.map((id) => companies.find((company) => company.id === id)?.name ?? id)
  return { slug, title, description: why || summary, why, summary, date, kind, names, hasOwnImage }
}

/** About how many characters are shown before a text is cut. */
const LENGTHS = {
  title: { inSearch: 60, onCards: 100 },
  description: { inSearch: 155, onCards: 200 },
}

/** What a publisher may want to mend before the link travels, in sentences. */
export function warningsOf({ title, description, why, hasOwnImage }: Omit<LinkPreview, 'names'>): string[] {
  return [
    ...lengthWarnings('headline', title, LENGTHS.title),
    ...lengthWarnings(why === '' ? 'summary' : 'why-line', description, LENGTHS.description),
    ...(why === '' ? ['There is no why-line: previews show the summary in its place, and the feed begins with it.'] : []),
    ...(hasOwnImage
      ? []
      : [
          'There is no picture of its own: the build draws only those of the newest articles (ENTENTE_PICTURES) whose letters its fonts have, and shows that of the companies.',
        ]),
  ]
}

/** What is said of a headline that even cards cut; `null` of one that they show whole. */
export function describeLongHeadline(title: string): string | null {
  return [...title].length > LENGTHS.title.onCards ? (lengthWarnings('headline', title, LENGTHS.title)[0] ?? null) : null
}

function lengthWarnings(what: string, text: string, { inSearch, onCards }: { inSearch: number; onCards: number }): string[] {
  const length = [...text].length
  if (length <= inSearch) return []
  const where =
    length > onCards
      ? `search results cut it after about ${inSearch}, cards after about ${onCards}`
      : `search results cut it after about ${inSearch}`
  return [`The ${what} has ${formatNumber(length)} characters: ${where}.`]
}
