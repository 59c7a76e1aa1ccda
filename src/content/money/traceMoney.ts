import type { Status } from '../article/article.ts'
import { meaningOf } from '../article/statuses.ts'
import { groupBy } from '../text/groupBy.ts'
import { resolveSameAs, type Statement } from './dedupeAmounts.ts'
import { findWhole, type Part } from './findWhole.ts'

/** A sum or a size as totals see it: what it refers to, how much it is, and how certain. `K` names articles. */
export interface Countable<K> extends Statement<K>, Part<K> {
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
 * The whole of a part is what the article that `partOf` names states (findWhole.ts). Where that only repeats another article's, it
 * is what that one states. An amount of which a later account says that it is a part, while its own article does not (the programme
 * may have come later), is a part of the same.
 */
export function traceMoney<K, T extends Countable<K>>(archive: readonly T[]): MoneyTrace<K, T> {
  const originOf = resolveSameAs(archive)
  const places = new Map(archive.map((entry, place) => [entry, place]))
  const byArticle = groupBy(archive, ({ article }) => article)
  const statedIn = (article: K, part: T) => findWhole(part, article, byArticle.get(article) ?? [])
  const statedWholeOf = (part: T): T | null => {
    if (part.partOf === null || part.period !== null) return null
    const named = statedIn(part.partOf, part)
    return named && (statedIn(originOf(named), part) ?? named)
  }
  const stated = new Map(archive.filter(({ partOf }) => partOf !== null).map((part) => [part, statedWholeOf(part)]))
  const accounts = groupBy([...stated.keys()], originOf)
  const toldWholeOf = (entry: T): T | null => {
    const origin = originOf(entry)
    const others = (accounts.get(origin) ?? []).filter(({ article, unit }) => article !== entry.article && unit === entry.unit)
    if (others.length === 0 || entry.period !== null) return null
    // Of several sums of an article an account names none: it is the one of its value.
    const isAlone = (byArticle.get(entry.article) ?? []).filter(({ unit }) => unit === entry.unit).length === 1
    const account = others.find(({ value }) => value === entry.value) ?? (isAlone ? others[0] : undefined)
    const whole = (account && stated.get(account)) ?? null
    return whole && originOf(whole) !== origin ? whole : null
  }
  return {
    originOf,
    placeOf: (entry) => places.get(entry) ?? archive.length,
    wholeOf: (entry) => stated.get(entry) ?? (entry.partOf === null ? toldWholeOf(entry) : null),
  }
}
