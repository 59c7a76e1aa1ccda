import type { ArticleContext } from './articleContext.ts'

/**
 * The article that decides what became of a deal: the last that ends it, else the first that replaces it, else the last that
 * revises it; `undefined` where the deal just went on, or nothing followed.
 */
export function outcomeOf(later: ArticleContext['later']): ArticleContext['later'][number] | undefined {
  return (
    later.findLast(({ relation }) => relation === 'ends') ??
    later.find(({ relation }) => relation === 'replaces') ??
    later.findLast(({ relation }) => relation === 'revises')
  )
}
