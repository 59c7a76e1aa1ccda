import { fetchJson } from '../../data/file/fetchJson.ts'
import { mapLimit } from '../../data/mapLimit.ts'
import { isSaved } from '../../reader/marks.ts'
import { loadReader } from '../../reader/reader.ts'
import { recordKey } from '../../reader/recordKey.ts'
import { savedArticles } from '../../reader/savedArticles.ts'

/** So long what was removed may still be brought back, in another tab too, in milliseconds. */
const LEFT_MS = 60_000
/** Requests at a time. */
const AT_A_TIME = 3

/**
 * Keeps the whole of each saved article that is not kept yet: saved without a connection, or brought in from elsewhere. What
 * can't be had now is asked for the next time. What is whole and not saved any more goes: its tab was closed before it could, or
 * a file had it removed. @throws LoadError
 */
export async function keepMissingCopies(): Promise<void> {
  const reader = await loadReader()
  const kept = new Set((await reader.copies()).map(({ slug }) => slug))
  const isLeft = (slug: string) => {
    const record = reader.records().get(recordKey('saved', slug))
    return !record || (record.value === null && record.at < Date.now() - LEFT_MS)
  }
  for (const slug of kept) if (isLeft(slug)) await reader.removeCopy(slug)
  const missing = savedArticles(reader.records()).filter(({ card }) => !kept.has(card.slug))
  await mapLimit(missing, AT_A_TIME, async ({ card: { slug }, labels }) => {
    const article = await fetchJson(import.meta.env.BASE_URL, `articles/${slug}.json`).catch(() => null)
    if (article !== null && isSaved(reader.records(), slug)) await reader.keepCopy({ slug, article, labels })
  })
}
