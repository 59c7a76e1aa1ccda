import type { LedgerRow } from '../archive/amounts.ts'
import type { Status } from '../article/article.ts'
import { meaningOf, statusIds } from '../article/statuses.ts'
import type { Meaning } from '../site/siteDescription.ts'
import { compareText } from '../text/compareText.ts'
import { exact } from '../text/exact.ts'
import { formatList } from '../text/formatNumber.ts'
import type { CountedAmount } from './countAmounts.ts'

/** Amounts added up: of one unit, which is a currency or a measure, and of one status; these never mix. */
export interface Sum {
  unit: string
  status: Status
  value: number
  count: number
  /** Whether it includes upper bounds ("up to"), lower ones ("more than"), or amounts that are otherwise not exact ("about"). */
  atMost: boolean
  atLeast: boolean
  about: boolean
}

/** The most certain first. */
const BY_CERTAINTY: readonly Meaning[] = ['completed', 'announced', 'intended', 'reported', 'ended']

/** A number that is smaller the more certain news of a status is; statuses that mean the same stand in the order of the site. */
export function certaintyRank(status: Status): number {
  const all = statusIds()
  return BY_CERTAINTY.indexOf(meaningOf(status)) * all.length + all.indexOf(status)
}

type Bound = 'exact' | 'atMost' | 'atLeast' | 'about'

/** Words for bounds in English, German, French and Spanish; in other languages a qualified amount counts as "about" so much. */
const AT_MOST =
  /(?:^|[^\p{L}])(?:up to|at most|maximum|less than|under|below|no more than|bis zu|höchstens|maximal|weniger als|unter|jusqu|au plus|moins de|hasta|como máximo|menos de)(?!\p{L})/iu
const AT_LEAST =
  /(?:^|[^\p{L}])(?:at least|more than|over|above|minimum|from|mindestens|mehr als|über|au moins|plus de|al menos|más de|como mínimo)(?!\p{L})/iu

/** What a qualifier, which is free text, makes of an amount. */
export function boundOf(qualifier: string | null): Bound {
  if (qualifier === null) return 'exact'
  if (AT_MOST.test(qualifier)) return 'atMost'
  return AT_LEAST.test(qualifier) ? 'atLeast' : 'about'
}

/** Adds up by status, the most certain first, and then by unit. Callers leave out what counts elsewhere (countAmounts.ts). */
export function addUp(amounts: readonly Pick<LedgerRow, 'value' | 'most' | 'unit' | 'qualifier' | 'status'>[]): Sum[] {
  return joinSums(
    amounts.map(({ value, most, unit, qualifier, status }) => {
      const bound = boundOf(qualifier)
      // Of a range the lower end counts.
      const atLeast = bound === 'atLeast' || most !== null
      return { unit, status, value, count: 1, atMost: bound === 'atMost', atLeast, about: bound === 'about' }
    }),
  )
}

/** Adds up what is counted of some amounts. */
export function addUpCounted(counted: readonly CountedAmount<Parameters<typeof addUp>[0][number]>[]): Sum[] {
  return addUp(counted.map(({ entry, value }) => ({ ...entry, value })))
}

/** Merges sums of one unit and status, in the same order. */
export function joinSums(parts: readonly Sum[]): Sum[] {
  const sums = new Map<string, Sum>()
  for (const part of parts) {
    const key = `${part.unit} ${part.status}`
    const sum = sums.get(key)
    if (!sum) sums.set(key, { ...part })
    else {
      sum.value = exact(sum.value + part.value)
      sum.count += part.count
      sum.atMost ||= part.atMost
      sum.atLeast ||= part.atLeast
      sum.about ||= part.about
    }
  }
  return [...sums.values()].sort((x, y) => certaintyRank(x.status) - certaintyRank(y.status) || compareText(x.unit, y.unit))
}

/**
 * The word that stands before a sum: "up to" where some of it is an upper bound, "at least" where some is a lower one,
 * "about" where there are both, or amounts that are not exact; none before a sum of exact amounts.
 */
export function qualifierOf({ atMost, atLeast, about }: Pick<Sum, 'atMost' | 'atLeast' | 'about'>): string {
  if (atMost && atLeast) return 'about'
  if (atMost) return 'up to'
  if (atLeast) return 'at least'
  return about ? 'about' : ''
}

/** What a sum's bounds come from, in words; `null` where all of it is exact. */
export function describeBounds({ atMost, atLeast, about }: Pick<Sum, 'atMost' | 'atLeast' | 'about'>): string | null {
  const parts = [atMost && 'upper bounds (“up to”)', atLeast && 'lower bounds (“more than”)', about && 'round figures (“about”)']
  const named = parts.filter((part) => part !== false)
  return named.length > 0 ? `holds ${formatList(named)}` : null
}
