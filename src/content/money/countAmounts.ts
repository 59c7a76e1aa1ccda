import { exact } from '../text/exact.ts'
import { groupBy } from '../text/groupBy.ts'
import { dedupeAmounts } from './dedupeAmounts.ts'
import { largest } from './largest.ts'
import { type Countable, isOver, type MoneyTrace } from './traceMoney.ts'

/** An amount that a sum counts, and with how much of it. */
export interface CountedAmount<T> {
  entry: T
  /** Its value less what counts with its parts; more than nothing. */
  value: number
  inParts: number
}

/** Why a sum leaves an amount out: another article counts it, its parts do, or it is the sum of a stretch of time. */
type LeftOut<T, K> = { entry: T } & ({ because: 'repeated'; countedIn: K } | { because: 'parts' | 'period' })

/** What a sum over some amounts counts, and what it leaves out, each oldest first. */
export interface Counting<T, K> {
  counted: CountedAmount<T>[]
  leftOut: LeftOut<T, K>[]
}

/**
 * Counts amounts: the one rule by which sums count money once, for totals, flows, cycles and the page of two companies. `entries`
 * are what the sum is over, in any order; `trace` knows all that are at hand.
 *
 * - The sum of a stretch of time ("a year") counts nowhere.
 * - What several articles state counts at the first of them in the view (dedupeAmounts.ts). What has ended is deduplicated apart:
 *   a plan that is over takes nothing from the sum that came in its place.
 * - A part of a larger amount counts by itself, and the whole with what is left of it, never less than nothing. Where the whole
 *   is not in the view it is a part of what that is a part of, or counts alone. A part that has ended takes nothing from a whole
 *   that stands.
 *
 * So each view counts all of its money once, and what a filter leaves out takes nothing along.
 */
export function countAmounts<K, T extends Countable<K>>(entries: readonly T[], trace: MoneyTrace<K, T>): Counting<T, K> {
  const byPlace = (a: { entry: T }, b: { entry: T }) => trace.placeOf(a.entry) - trace.placeOf(b.entry)
  const ordered = entries
    .map((entry) => ({ entry }))
    .sort(byPlace)
    .map(({ entry }) => entry)
  const whole = ordered.filter(({ period }) => period === null)
  const groups = [whole.filter((entry) => !isOver(entry)), whole.filter(isOver)].map((group) => dedupeAmounts(group, trace.originOf))
  const distinct = groups.flatMap(({ counted }) => counted)
  const inStanding = measureParts(
    distinct.filter((entry) => !isOver(entry)),
    trace,
  )
  const inAll = measureParts(distinct, trace)
  const measured = distinct.map((entry) => {
    const inParts = Math.min(entry.value, isOver(entry) ? inAll(entry) : inStanding(entry))
    return { entry, value: exact(entry.value - inParts), inParts }
  })
  const leftOut: LeftOut<T, K>[] = [
    ...groups.flatMap((group) => group.leftOut.map((one) => ({ ...one, because: 'repeated' as const }))),
    ...measured.filter(({ value }) => value === 0).map(({ entry }) => ({ entry, because: 'parts' as const })),
    ...ordered.filter(({ period }) => period !== null).map((entry) => ({ entry, because: 'period' as const })),
  ]
  return { counted: measured.filter(({ value }) => value > 0).sort(byPlace), leftOut: leftOut.sort(byPlace) }
}

/** Makes a function that tells how much of an amount is counted with its parts, and with theirs. */
function measureParts<K, T extends Countable<K>>(distinct: readonly T[], trace: MoneyTrace<K, T>): (whole: T) => number {
  const wholes = findWholes(distinct, trace)
  const partsOf = groupBy(
    distinct.filter((entry) => wholes.has(entry)),
    (part) => wholes.get(part),
  )
  // Parts that come to more than their whole are what they come to.
  const measure = (entry: T): number =>
    (partsOf.get(entry) ?? []).reduce((sum, part) => exact(sum + Math.max(part.value, measure(part))), 0)
  return measure
}

/**
 * For each part among amounts that are counted the nearest whole among them: the one that it is a part of, or who repeats that; else
 * what that one is a part of, and so on. A whole that is over gives way to what repeats it and stands, and the other way round for
 * parts that are over. Amounts that would be parts of each other are parts of nothing.
 */
function findWholes<K, T extends Countable<K>>(distinct: readonly T[], { originOf, wholeOf }: MoneyTrace<K, T>): ReadonlyMap<T, T> {
  const byOrigin = groupBy(distinct, originOf)
  const accountOf = (whole: T, part: T): T | null => {
    const origin = originOf(whole)
    const accounts = (byOrigin.get(origin) ?? []).filter(
      (other) => other !== part && other.unit === part.unit && (other === whole || other.article !== origin),
    )
    const alike = accounts.filter((other) => isOver(other) === isOver(part))
    const choice = alike.length > 0 ? alike : accounts
    return choice.includes(whole) ? whole : largest(choice)
  }
  const wholes = new Map<T, T>()
  for (const part of distinct) {
    const passed = new Set([part])
    for (let whole = wholeOf(part); whole !== null && !passed.has(whole); whole = wholeOf(whole)) {
      passed.add(whole)
      const account = accountOf(whole, part)
      if (account === null) continue
      wholes.set(part, account)
      break
    }
  }
  const circular = [...wholes.keys()].filter((part) => returnsToItself(part, wholes))
  for (const part of circular) wholes.delete(part)
  return wholes
}

function returnsToItself<T>(start: T, wholes: ReadonlyMap<T, T>): boolean {
  const passed = new Set<T>()
  for (let next = wholes.get(start); next !== undefined && !passed.has(next); next = wholes.get(next)) {
    if (next === start) return true
    passed.add(next)
  }
  return false
}
