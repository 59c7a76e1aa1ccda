import { keptOf } from '../../content/archive/keptArticle.ts'
import type { Article } from '../../content/article/article.ts'
import { toCard } from '../../content/article/card.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import { fetchJson } from '../../data/file/fetchJson.ts'
import { isRead, isSaved } from '../../reader/marks.ts'
import { canonicalText } from '../../reader/mergeRecords.ts'
import { changeReader, loadReader } from '../../reader/reader.ts'
import type { ReaderStore } from '../../reader/readerStore.ts'
import { recordKey } from '../../reader/recordKey.ts'
import { saveArticle } from '../../reader/savedArticles.ts'
import { isSet, markRead } from '../../reader/settings.ts'

/**
 * Notes that an article was opened: it is read, where the reader wants such marks, and what was saved of it becomes what the
 * site has now, since articles are corrected. @throws LoadError
 */
export async function noteOpened(article: Article, companies: readonly CompanyLabel[]): Promise<void> {
  const reader = await loadReader()
  const { slug } = article
  if (isSet(reader.records(), 'readMarks') && !isRead(reader.records(), slug)) await changeReader([markRead(slug)])
  if (isSaved(reader.records(), slug) && !keptOf(article)) await renewSaved(reader, article, companies)
}

async function renewSaved(reader: ReaderStore, article: Article, companies: readonly CompanyLabel[]): Promise<void> {
  const { slug } = article
  const renewed = saveArticle(reader.records(), toCard(article), companies)
  if (canonicalText(renewed.value) !== canonicalText(reader.records().get(recordKey('saved', slug))?.value)) await changeReader([renewed])
  const file = await fetchJson(import.meta.env.BASE_URL, `articles/${slug}.json`)
  const copy = await reader.copy(slug)
  if (canonicalText(file) !== canonicalText(copy?.article)) await reader.keepCopy({ slug, article: file, labels: [...companies] })
}
