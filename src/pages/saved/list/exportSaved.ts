import { articlePath } from '../../../content/address/paths.ts'
import type { ExportTable } from '../../../content/export/formatExport.ts'
import type { SavedArticle } from '../../../reader/savedArticles.ts'

const COLUMNS = ['address', 'date', 'title', 'companies', 'company_ids', 'kind', 'status', 'summary', 'why_line', 'note', 'tags'] as const

const AS_SAVED = 'Each announcement is told as it was when it was saved or opened last; it may have changed since.'
const ON_WHY = 'why_line is the first sentence of why it matters; the whole stands at each address.'

/** A row a saved article, in the order of the list. `root`: the site's, with a slash at its end. */
export function exportSaved(articles: readonly SavedArticle[], root: string): ExportTable<(typeof COLUMNS)[number]> {
  return {
    name: 'Saved',
    asOf: null,
    columns: COLUMNS,
    rows: articles.map(({ card: { slug, why, ...card }, labels, note, tags }) => ({
      ...card,
      address: root + articlePath(slug).slice(1),
      companies: card.companies.map((id) => labels.find((label) => label.id === id)?.name ?? id),
      company_ids: card.companies,
      why_line: why,
      note,
      tags,
    })),
    rowsKey: 'announcements',
    notes: [AS_SAVED, ON_WHY],
  }
}
