import { articlePath } from '../../content/address/paths.ts'
import type { Source } from '../../content/article/article.ts'
import type { Card } from '../../content/article/card.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import type { Day } from '../../content/text/day.ts'
import { type CsvCell, formatCsv } from '../../content/text/formatCsv.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { slugify } from '../../content/text/slugify.ts'

/** Up to so many announcements come with their sources, which stand in the articles: a request each. */
export const MOST_WITH_SOURCES = 300

/** A list as its reader takes it away. */
export interface TakenList {
  /** "OpenAI, 2025" */
  name: string
  /** The address of the view. */
  view: string
  /** The site's root, with a slash at its end. */
  root: string
  /** When it was taken. */
  day: Day
  cards: readonly Card[]
  labels: Labels
  /** The sources of each article by its slug; `null` where the list is too long for them. */
  sources: ReadonlyMap<string, readonly Source[]> | null
}

const COLUMNS = ['date', 'title', 'companies', 'kind', 'status', 'summary', 'why it matters', 'address', 'sources', 'view']

/**
 * A row an announcement. Companies are apart by semicolons, sources are addresses apart by spaces. The view stands in a
 * column, since a line above the table would be taken for its head.
 */
export function formatTakenCsv(list: TakenList): string {
  const rows = list.cards.map((card): CsvCell[] => {
    const { slug, date, title, companies, kind, status, summary, why } = card
    const sources = list.sources?.get(slug)?.map(({ url }) => url)
    const names = companies.map((id) => nameOf(list.labels, id))
    return [
      date,
      title,
      names.join('; '),
      kind,
      status,
      summary,
      why,
      addressIn(list, slug),
      sources ? sources.join(' ') : 'left out, see address',
      list.view,
    ]
  })
  return formatCsv(COLUMNS, rows)
}

/** The same as JSON, with the sources whole. */
export function formatTakenJson(list: TakenList): string {
  const announcements = list.cards.map((card) => ({
    date: card.date,
    title: card.title,
    companies: card.companies.map((id) => nameOf(list.labels, id)),
    kind: card.kind,
    status: card.status,
    summary: card.summary,
    whyItMatters: card.why,
    address: addressIn(list, card.slug),
    ...(list.sources && { sources: list.sources.get(card.slug) ?? [] }),
  }))
  const note = `Sources are left out of lists of more than ${formatNumber(MOST_WITH_SOURCES)} announcements; they stand at each address.`
  const file = {
    name: list.name,
    view: list.view,
    taken: list.day,
    count: list.cards.length,
    ...(!list.sources && { note }),
    announcements,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** "entente-openai-2025.csv" */
export function takenFileName(site: string, name: string, ending: 'csv' | 'json'): string {
  return `${[slugify(site), slugify(name)].filter(Boolean).join('-') || 'list'}.${ending}`
}

function addressIn({ root }: TakenList, slug: string): string {
  return root + articlePath(slug).slice(1)
}
