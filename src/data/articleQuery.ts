import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../content/article/article.ts'
import { answerQuery } from './answerQuery.ts'
import { type Ask, lateQuestion } from './ask.ts'
import { LoadError } from './loadError.ts'

const articleContext = lateQuestion(async () => (await import('../content/story/articleContext.ts')).deriveArticleContext)
const partialContext = lateQuestion(async () => (await import('../content/story/partialContext.ts')).derivePartialContext)
const neighbours = lateQuestion(async () => (await import('../content/story/findNeighbours.ts')).findNeighbours)

/** The article as its publisher wrote it. */
export function articleQuery(ask: Ask, slug: string) {
  return answerQuery('article', { slug }, () => ask((archive) => archive.article(slug)))
}

/** Its names, its story and its neighbours; without a network, as much of that as is on the device. */
export function articleContextQuery(ask: Ask, article: Article) {
  return answerQuery('articleContext', { slug: article.slug }, async () => {
    try {
      return await ask(articleContext(article))
    } catch (error) {
      if (!(error instanceof LoadError && error.failure === 'offline')) throw error
      return ask(partialContext(article))
    }
  })
}

/** Asks for what is round an article, again where it was not whole. */
export async function completeArticleContext(ask: Ask, client: QueryClient, article: Article): Promise<void> {
  const query = articleContextQuery(ask, article)
  const known = client.getQueryData(query.queryKey)
  await client.query(known?.isPartial ? { ...query, staleTime: 0 } : query)
}

/** The articles before and after it in a list, whose filter is given as the search part of its address. */
export function neighboursQuery(ask: Ask, article: Article, search: string, scope: string | null) {
  return answerQuery('neighbours', { slug: article.slug, search, scope }, () => ask(neighbours(article, search, scope)))
}
