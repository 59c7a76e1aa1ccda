import { fetchJson } from '../../data/file/fetchJson.ts'
import { mapLimit } from '../../data/mapLimit.ts'
import { isSaved } from '../../reader/marks.ts'
import { loadReader } from '../../reader/reader.ts'
import { savedArticles } from '../../reader/savedArticles.ts'

/** Requests at a time. */
const AT_A_TIME = 3

/**
 * Keeps the whole of each saved article that is not kept yet: saved without a connection, or brought in from elsewhere. What
 * can't be had now is asked for the next time. @throws LoadError
 */
export async function keepMissingCopies(): Promise<void> {
  const reader = await loadReader()
  const kept = new Set((await reader.copies()).map(({ slug }) => slug))
  const missing = savedArticles(reader.records()).filter(({ card }) => !kept.has(card.slug))
  await mapLimit(missing, AT_A_TIME, async ({ card: { slug }, labels }) => {
    const article = await fetchJson(import.meta.env.BASE_URL, `articles/${slug}.json`).catch(() => null)
    if (article !== null && isSaved(reader.records(), slug)) await reader.keepCopy({ slug, article, labels })
  })
}
