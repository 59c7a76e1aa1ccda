import type { Article } from '../content/article/article.ts'
import { answerQuery } from './answerQuery.ts'
import { type Ask, lateQuestion } from './ask.ts'

const articleContext = lateQuestion(async () => (await import('../content/story/articleContext.ts')).deriveArticleContext)
const neighbours = lateQuestion(async () => (await import('../content/story/findNeighbours.ts')).findNeighbours)

/** The article as its publisher wrote it. */
export function articleQuery(ask: Ask, slug: string) {
  return answerQuery('article', { slug }, () => ask((archive) => archive.article(slug)))
}

/** Its names, its story and its neighbours. */
export function articleContextQuery(ask: Ask, article: Article) {
  return answerQuery('articleContext', { slug: article.slug }, () => ask(articleContext(article)))
}

/** The articles before and after it in a list, whose filter is given as the search part of its address. */
export function neighboursQuery(ask: Ask, article: Article, search: string, scope: string | null) {
  return answerQuery('neighbours', { slug: article.slug, search, scope }, () => ask(neighbours(article, search, scope)))
}
