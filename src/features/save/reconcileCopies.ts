import { fetchJson } from '../../data/file/fetchJson.ts'
import { mapLimit } from '../../data/mapLimit.ts'
import { isSaved } from '../../reader/marks.ts'
import { loadReader } from '../../reader/reader.ts'
import { recordKey } from '../../reader/recordKey.ts'
import { savedArticles } from '../../reader/savedArticles.ts'

/** So long what was removed may still be brought back, in another tab too, in milliseconds. */
const UNDO_WITHIN_MS = 60_000
/** Requests at a time. */
const AT_A_TIME = 3

/**
 * Brings the whole articles that are kept in line with those that are saved, by their slugs. What was saved without a connection, or
 * brought in from elsewhere, is fetched; what can't be had now is asked for the next time. What is not saved any more goes: its tab
 * was closed before it could, or a file had it removed. `tell` hears which of the saved ones are whole, and again after each that
 * has come. @throws LoadError
 */
export async function reconcileCopies(saved: readonly string[], tell: (whole: ReadonlySet<string>) => void = () => {}): Promise<void> {
  const reader = await loadReader()
  const kept = new Set((await reader.copies()).map(({ slug }) => slug))
  const whole = new Set(saved.filter((slug) => kept.has(slug)))
  tell(new Set(whole))
  const isOver = (slug: string) => {
    const record = reader.records().get(recordKey('saved', slug))
    return !record || (record.value === null && record.at < Date.now() - UNDO_WITHIN_MS)
  }
  for (const slug of kept) if (isOver(slug)) await reader.removeCopy(slug)
  const wanted = new Set(saved)
  const missing = savedArticles(reader.records()).filter(({ card: { slug } }) => wanted.has(slug) && !kept.has(slug))
  await mapLimit(missing, AT_A_TIME, async ({ card: { slug }, labels }) => {
    const article = await fetchJson(import.meta.env.BASE_URL, `articles/${slug}.json`).catch(() => null)
    if (article === null || !isSaved(reader.records(), slug)) return
    await reader.keepCopy({ slug, article, labels })
    whole.add(slug)
    tell(new Set(whole))
  })
}
