import type { Article } from '../article/article.ts'
import { toArticleRef } from '../article/articleRef.ts'
import { dedupeAmounts, resolveSameAs } from '../money/dedupeAmounts.ts'
import { addUp } from '../money/sums.ts'
import type { Partnership, Party } from './partnership.ts'

/**
 * The disclosed sums between two parties, each direction for itself: added up by currency and by status,
 * and each sum once (dedupeAmounts.ts). What has no payer or payee among the two is not counted.
 */
export function deriveFlows([a, b]: readonly [Party, Party], articles: readonly Article[]): Pick<Partnership, 'flows' | 'uncounted'> {
  const all = articles.flatMap((article) =>
    article.amounts.map((amount) => ({ amount, step: toArticleRef(article), article: article.slug, sameAs: amount.sameAs })),
  )
  const between = all.filter(({ amount: { from, to } }) => (from === a.id && to === b.id) || (from === b.id && to === a.id))
  const { counted } = dedupeAmounts(between, resolveSameAs(all))
  const directions = [
    [a.id, b.id],
    [b.id, a.id],
  ] as const
  const flows = directions.flatMap(([from, to]) => {
    const amounts = counted.flatMap(({ amount, step }) => (amount.from === from && amount.to === to ? [{ amount, step }] : []))
    const sums = addUp(amounts.map(({ amount, step }) => ({ ...amount, unit: amount.currency, status: amount.status ?? step.status })))
    return amounts.length === 0 ? [] : [{ from, to, sums, amounts }]
  })
  return { flows, uncounted: all.length - counted.length }
}
