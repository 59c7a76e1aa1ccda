import type { Article } from '../article/article.ts'
import { toArticleRef } from '../article/articleRef.ts'
import { isConfirmed } from '../article/statuses.ts'
import { compareText } from '../text/compareText.ts'
import type { StandingTerm } from './partnership.ts'
import { endingOf } from './relation.ts'

/**
 * The latest value of each term over some articles, oldest first, with the last confirmed one before it; the newest term first. A
 * deal that another of them has ended, or a plan that it has replaced, sets none; unless nothing else does, as where all is over.
 */
export function standingTerms(articles: readonly Article[]): StandingTerm[] {
  const standing = termsOf(articles.filter((article) => !isSuperseded(article, articles)))
  return standing.length > 0 ? standing : termsOf(articles)
}

function isSuperseded(article: Article, articles: readonly Article[]): boolean {
  return articles.some((later) => {
    const isFollowed = later.follows.some(({ slug }) => slug === article.slug)
    return isFollowed && endingOf(article, { ...later, setsTerms: later.terms.length > 0 }) !== null
  })
}

function termsOf(articles: readonly Article[]): StandingTerm[] {
  const terms = new Map<string, StandingTerm>()
  for (const article of articles) {
    const step = toArticleRef(article)
    for (const { name, value } of article.terms) {
      const before = terms.get(name) ?? null
      const confirmed = before && isConfirmed(before.step) ? { value: before.value, step: before.step } : (before?.confirmed ?? null)
      // Deleted first, so that it moves to the end of the map: terms of one day stay in the order in which they were set.
      terms.delete(name)
      terms.set(name, { name, value, step, confirmed: isConfirmed(step) ? null : confirmed })
    }
  }
  return [...terms.values()].sort((a, b) => compareText(b.step.date, a.step.date))
}
