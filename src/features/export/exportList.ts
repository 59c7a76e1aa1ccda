import { articlePath } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import type { Card } from '../../content/article/card.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import { kindsOf, roleColumn } from '../../content/export/articleColumns.ts'
import type { ExportRow } from '../../content/export/columns.ts'
import type { ExportTable } from '../../content/export/formatExport.ts'
import type { Day } from '../../content/text/day.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'

/** Up to so many announcements come with their sources, which stand in the articles: a request each. */
export const MOST_WITH_SOURCES = 300

interface ListToExport {
  /** "OpenAI, 2025" */
  name: string
  /** The site's root, with a slash at its end. */
  root: string
  asOf: Day | null
  cards: readonly Card[]
  labels: Labels
  /** What each article has beside its card, by its slug; `null` where the list is too long for it. */
  articles: ReadonlyMap<string, ListedArticle> | null
}

/** What is told of a listed article that its card has not. */
type ListedArticle = Pick<Article, 'companies' | 'roles' | 'sources'>

const COLUMNS = [
  'address',
  'date',
  'title',
  'companies',
  'company_ids',
  'kind',
  'status',
  'summary',
  'why_line',
  'sources',
  'source_kinds',
  'roles',
] as const

const ON_WHY = 'why_line is the first sentence of why it matters; the whole stands at each address.'
const WITHOUT_SOURCES = `Sources and roles are left out of lists of more than ${formatNumber(MOST_WITH_SOURCES)} announcements; they stand at each address.`

/** A row an announcement, in the order of the list. */
export function exportList({ name, root, asOf, cards, labels, articles }: ListToExport): ExportTable<(typeof COLUMNS)[number]> {
  return {
    name,
    asOf,
    columns: COLUMNS,
    rows: cards.map(({ slug, why, outsiders: _, ...card }) => ({
      ...card,
      address: root + articlePath(slug).slice(1),
      companies: card.companies.map((id) => nameOf(labels, id)),
      company_ids: card.companies,
      why_line: why,
      ...columnsOf(articles, slug, labels),
    })),
    rowsKey: 'announcements',
    notes: [ON_WHY, ...(articles ? [] : [WITHOUT_SOURCES])],
  }
}

function columnsOf(articles: ListToExport['articles'], slug: string, labels: Labels): ExportRow<'sources' | 'source_kinds' | 'roles'> {
  if (!articles) return { sources: undefined, source_kinds: undefined, roles: undefined }
  const article = articles.get(slug) ?? { companies: [], roles: {}, sources: [] }
  const { sources } = article
  return { sources, source_kinds: kindsOf(sources), roles: roleColumn(article, (id) => nameOf(labels, id)) }
}
