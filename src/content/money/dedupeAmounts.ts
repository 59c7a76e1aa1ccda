/** One telling of a sum: the article that states it, and the earlier article that counts the same money already, if any. */
export interface Account<K> {
  article: K
  sameAs: K | null
}

/** Which of some amounts a sum over them counts, and which it leaves out, with the article that counts their money. */
export interface Counting<T, K> {
  counted: T[]
  leftOut: { entry: T; countedIn: K }[]
}

/**
 * The one rule by which sums count money once. `entries` are what the sum is over, oldest first.
 *
 * - An amount without `sameAs` counts.
 * - One with `sameAs` is left out where the article that it leads to has an amount of its own among the entries.
 * - Where that one is not among them (it gives no amount, or a filter leaves it out), the earliest article that tells of the
 *   money counts, and later ones are left out. Several amounts of one article are never each other's repetition.
 *
 * `moneyOf` comes from {@link traceMoney}, over all amounts that are at hand.
 */
export function countOnce<K, T extends Account<K>>(entries: readonly T[], moneyOf: MoneyTrace<K>): Counting<T, K> {
  const told = entries.map((entry) => ({ entry, money: moneyOf(entry) }))
  const own = new Set(told.filter(({ entry, money }) => money === entry.article).map(({ money }) => money))
  const tellers = new Map<K, K>()
  const counting: Counting<T, K> = { counted: [], leftOut: [] }
  for (const { entry, money } of told) {
    const teller = own.has(money) ? money : (tellers.get(money) ?? entry.article)
    tellers.set(money, teller)
    if (teller === entry.article) counting.counted.push(entry)
    else counting.leftOut.push({ entry, countedIn: teller })
  }
  return counting
}

/** Finds the article whose money an amount is. */
export type MoneyTrace<K> = (account: Account<K>) => K

/**
 * The money of an amount is its own article's, or that at the end of its `sameAs`, which leads on through articles that only
 * repeat others. `archive` is in the order of days. Where `sameAs` leads to no earlier article (two of one day may name each
 * other) it leads nowhere.
 */
export function traceMoney<K>(archive: readonly Account<K>[]): MoneyTrace<K> {
  const places = new Map<K, number>()
  for (const { article } of archive) if (!places.has(article)) places.set(article, places.size)
  const earlier = ({ article, sameAs }: Account<K>): K | null => {
    if (sameAs === null) return null
    const place = places.get(sameAs)
    return place === undefined || place < (places.get(article) ?? Number.POSITIVE_INFINITY) ? sameAs : null
  }
  const links = archive.map((account) => ({ article: account.article, to: earlier(account) }))
  const own = new Set(links.filter(({ to }) => to === null).map(({ article }) => article))
  const repeats = new Map(links.flatMap(({ article, to }) => (to === null || own.has(article) ? [] : [[article, to] as const])))
  return (account) => {
    let money = earlier(account) ?? account.article
    for (let next = repeats.get(money); next !== undefined; next = repeats.get(money)) money = next
    return money
  }
}
