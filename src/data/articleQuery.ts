import type { Answers } from '../content/answers.ts'
import type { Article } from '../content/article/article.ts'
import { answerQuery } from './answerQuery.ts'

/** The article as its publisher wrote it. */
export function articleQuery(answers: Answers, slug: string) {
  return answerQuery('article', { slug }, () => answers.article(slug))
}

/** Its names, its story and its neighbours. */
export function articleContextQuery(answers: Answers, article: Article) {
  return answerQuery('articleContext', { slug: article.slug }, () => answers.articleContext(article))
}

/** The articles before and after it in a list, whose filter is given as the search part of its address. */
export function neighboursQuery(answers: Answers, article: Article, search: string, scope: string | null) {
  return answerQuery('neighbours', { slug: article.slug, search, scope }, () => answers.neighbours(article, search, scope))
}
