/** An amount as an article states it, with the earlier article that states the same money, if any. */
export interface Statement<K> {
  article: K
  sameAs: K | null
}

/** Which of some amounts tell of money first, and which repeat it, with the article that counts it. */
interface Deduplicated<T, K> {
  counted: T[]
  leftOut: { entry: T; countedIn: K }[]
}

/**
 * Deduplicates amounts, as far as one article repeats what another has stated: a part of the rule by which sums count money once
 * (countAmounts.ts). `entries` are what the sum is over, oldest first.
 *
 * - An amount without `sameAs` counts.
 * - One with `sameAs` is left out where the article that it leads to has an amount of its own among the entries.
 * - Where that one is not among them (it gives no amount, or a filter leaves it out), the earliest article that states the
 *   money counts, and later ones are left out. Amounts of one article are never duplicates of each other.
 *
 * `moneyOf` comes from {@link resolveSameAs}, over all amounts that are at hand.
 */
export function dedupeAmounts<K, T extends Statement<K>>(entries: readonly T[], moneyOf: (entry: T) => K): Deduplicated<T, K> {
  const traced = entries.map((entry) => ({ entry, originArticle: moneyOf(entry) }))
  const own = new Set(
    traced.filter(({ entry, originArticle }) => originArticle === entry.article).map(({ originArticle }) => originArticle),
  )
  const countingArticles = new Map<K, K>()
  const counting: Deduplicated<T, K> = { counted: [], leftOut: [] }
  for (const { entry, originArticle } of traced) {
    const countingArticle = own.has(originArticle) ? originArticle : (countingArticles.get(originArticle) ?? entry.article)
    countingArticles.set(originArticle, countingArticle)
    if (countingArticle === entry.article) counting.counted.push(entry)
    else counting.leftOut.push({ entry, countedIn: countingArticle })
  }
  return counting
}

/**
 * Resolves `sameAs` links to the article whose money an amount is: its own, or the one at the end of the links, which lead on
 * through articles that only repeat others. `archive` is in the order of days. A link to an article that is not earlier (two
 * of one day may name each other) is ignored.
 */
export function resolveSameAs<K>(archive: readonly Statement<K>[]): (statement: Statement<K>) => K {
  const order = new Map<K, number>()
  for (const { article } of archive) if (!order.has(article)) order.set(article, order.size)
  const earlier = ({ article, sameAs }: Statement<K>): K | null => {
    if (sameAs === null) return null
    const index = order.get(sameAs)
    return index === undefined || index < (order.get(article) ?? Number.POSITIVE_INFINITY) ? sameAs : null
  }
  const links = archive.map((statement) => ({ article: statement.article, to: earlier(statement) }))
  const own = new Set(links.filter(({ to }) => to === null).map(({ article }) => article))
  const repeats = new Map(links.flatMap(({ article, to }) => (to === null || own.has(article) ? [] : [[article, to] as const])))
  return (statement) => {
    let originArticle = earlier(statement) ?? statement.article
    for (let next = repeats.get(originArticle); next !== undefined; next = repeats.get(originArticle)) originArticle = next
    return originArticle
  }
}
