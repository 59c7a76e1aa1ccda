import { type Archive, loadCards } from '../archive/archive.ts'
import type { Stories } from '../archive/stories.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { JointArticle } from './ownDeals.ts'
import { endingOf } from './relation.ts'

/** What put an end to a deal: the later article, and how. */
export interface Ending {
  by: ArticleRef
  relation: 'ends' | 'replaces'
}

/**
 * For each of some articles that state sums the first that follows it, directly or by way of others, and puts an end to its deal, by
 * slugs: as the build finds it for the ledger. Of later articles the terms are asked for only where they decide.
 */
export async function findEndings(
  archive: Archive,
  stories: Stories,
  articles: readonly JointArticle[],
): Promise<ReadonlyMap<string, Ending>> {
  const found = await Promise.all(
    articles.map(async ({ number, card, article }) => {
      if (article.amounts.length === 0) return []
      for (const later of await loadCards(archive, stories.after(number))) {
        if (endingOf(card, { ...later, setsTerms: true }) === null) continue
        const relation = endingOf(card, { ...later, setsTerms: (await archive.article(later.slug)).terms.length > 0 })
        if (relation !== null) return [[card.slug, { by: toArticleRef(later), relation }] as const]
      }
      return []
    }),
  )
  return new Map(found.flat())
}
