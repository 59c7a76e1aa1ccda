import { formatNumber } from '../../../content/text/formatNumber.ts'
import { retryable } from '../../../data/retryable.ts'
import { ExportButton } from '../../../features/export/ExportButton.tsx'
import type { SavedArticle } from '../../../reader/savedArticles.ts'
import { wholeAddress } from '../../../ui/links/wholeAddress.ts'

const code = retryable(() => import('./exportSaved.ts'))

/** What the list shows as a file, with the reader's notes and tags. */
export function SavedExportButton({ articles, isWhole }: { articles: readonly SavedArticle[]; isWhole: boolean }) {
  const load = async () => (await code.load()).exportSaved(articles, wholeAddress('/'))
  const which = isWhole ? 'All that you have saved' : `The ${formatNumber(articles.length)} saved that match`
  return <ExportButton what="list" note={`${which}, with notes and tags. The file is made in this browser.`} load={load} />
}
