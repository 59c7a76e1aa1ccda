import type { Status } from '../article/article.ts'
import { meaningOf } from '../article/statuses.ts'
import { groupBy } from '../text/groupBy.ts'
import { resolveSameAs, type Statement } from './dedupeAmounts.ts'

/** A sum or a size as totals see it: what it refers to, how much it is, and how certain. `K` names articles. */
export interface Countable<K> extends Statement<K> {
  /** The article, which may be its own, whose larger sum it is a part of. */
  partOf: K | null
  value: number
  /** Only what is of one unit is compared and added. */
  unit: string
  /** The stretch of time that it is the sum of; such a sum is never added to others. */
  period: string | null
  /** How certain it is, "ended" where later news ended it. */
  status: Status
}

/** What is known of some amounts, whichever of them a view holds. */
export interface MoneyTrace<K, T extends Countable<K>> {
  /** The article whose money an amount is (dedupeAmounts.ts). */
  originOf: (entry: T) => K
  /** The place of an amount among all. */
  placeOf: (entry: T) => number
  /** The amount that one is a part of; `null` where it is a part of none that is known. */
  wholeOf: (entry: T) => T | null
}

/** Whether a deal is over, so that its money neither is nor will be paid. */
export function isOver({ status }: { status: Status }): boolean {
  return meaningOf(status) === 'ended'
}

/**
 * Traces where the money of amounts was told first, and what they are parts of. `archive` holds all that are at hand, in the order
 * of days.
 *
 * The whole of a part is the largest amount of its unit in the article that `partOf` names, but for the other parts in that
 * article. Where that amount only repeats another article's, the largest of that one is the whole.
 */
export function traceMoney<K, T extends Countable<K>>(archive: readonly T[]): MoneyTrace<K, T> {
  const originOf = resolveSameAs(archive)
  const places = new Map(archive.map((entry, place) => [entry, place]))
  const byArticle = groupBy(
    archive.filter(({ period }) => period === null),
    ({ article }) => article,
  )
  const largestIn = (article: K, part: T) =>
    largest((byArticle.get(article) ?? []).filter((other) => other !== part && isWhole(other, part)))
  const wholeOf = (part: T): T | null => {
    if (part.partOf === null || part.period !== null) return null
    const named = largestIn(part.partOf, part)
    return named && (largestIn(originOf(named), part) ?? named)
  }
  const wholes = new Map(archive.filter(({ partOf }) => partOf !== null).map((part) => [part, wholeOf(part)]))
  return {
    originOf,
    placeOf: (entry) => places.get(entry) ?? archive.length,
    wholeOf: (entry) => wholes.get(entry) ?? null,
  }
}

/** Whether an amount may be what a part is of: of the same unit, and not itself a part of what its own article states. */
function isWhole<K>({ unit, partOf, article }: Countable<K>, part: Countable<K>): boolean {
  return unit === part.unit && partOf !== article
}

/** The largest of some amounts, of equals the first; `null` of none. */
export function largest<T extends { value: number }>(entries: readonly T[]): T | null {
  return entries.reduce<T | null>((found, entry) => (found === null || entry.value > found.value ? entry : found), null)
}
