import type { Article } from '../content/article/article.ts'
import { lastChange, publishedOn } from '../content/article/articleDays.ts'
import { toCard } from '../content/article/card.ts'
import { isFirstHand } from '../content/article/deal/sourceKinds.ts'
import type { ArticleEntry } from './content.ts'

/** What the index needs of an article, but for what follows from its file alone. */
export function entryOf(article: Article): Omit<ArticleEntry, 'pictures' | 'digest'> {
  const { roles, mentions, follows, amounts, sizes, terms, sources } = article
  return {
    card: toCard(article),
    roles,
    mentions,
    follows: follows.map(({ slug }) => slug),
    amounts,
    sizes,
    setsTerms: terms.length > 0,
    isFirstHand: sources.some(isFirstHand),
    published: publishedOn(article),
    changed: lastChange(article),
  }
}
