import type { Article } from '../../../content/article/article.ts'
import { answerQuery } from '../../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../../data/ask.ts'

const code = () => import('../../../content/query/collectionsOfArticle.ts')
const collectionsOf = lateQuestion(async () => (await code()).deriveCollectionsOf)
const place = lateQuestion(async () => (await code()).findInCollection)

/** The collections in which an article stands. */
export function collectionsOfQuery(ask: Ask, article: Article) {
  return answerQuery('collectionsOf', { slug: article.slug }, () => ask(collectionsOf(article)))
}

/** The articles before and after one in a collection. */
export function placeInCollectionQuery(ask: Ask, article: Article, collection: string) {
  return answerQuery('placeInCollection', { slug: article.slug, collection }, () => ask(place(article, collection)))
}
