import type { Amount } from '../../../content/article/article.ts'

/** Where a currency's amounts come to more than a number holds exactly: the place of the amount that does it. */
interface Excess {
  article: number
  amount: number
  currency: string
}

/**
 * Sums are made by currency, at most of all amounts of the archive, so no sum of any page is larger than what is looked at
 * here.
 */
export function findExcess(articles: readonly { amounts: readonly Amount[] }[]): Excess[] {
  const sums = new Map<string, number>()
  return articles.flatMap(({ amounts }, article) =>
    amounts.flatMap(({ value, currency }, amount) => {
      const before = sums.get(currency) ?? 0
      sums.set(currency, before + value)
      return before <= Number.MAX_SAFE_INTEGER && before + value > Number.MAX_SAFE_INTEGER ? [{ article, amount, currency }] : []
    }),
  )
}
