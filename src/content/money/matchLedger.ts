import type { LedgerRow } from '../archive/amounts.ts'
import type { Bitset } from '../archive/bitset.ts'
import type { Day, Span } from '../text/day.ts'
import type { LedgerView } from './ledgerView.ts'

/** The facets by which a view leaves rows out, each a bit. */
export const FACET_BITS = { companies: 1, kinds: 2, dates: 4, statuses: 8, currencies: 16, excluded: 32, sources: 64 } as const
export type LedgerFacet = keyof typeof FACET_BITS
export const LEDGER_FACETS: readonly LedgerFacet[] = ['companies', 'excluded', 'kinds', 'dates', 'statuses', 'sources', 'currencies']

/** What a view asks of the articles that state the amounts, beside what the rows say; each only where that is needed (resolveView.ts). */
export interface StatedIn {
  /** Those with a first-hand source. */
  firstHand: Bitset | null
  /** Those that only mention a company, by its id. */
  mentions: ReadonlyMap<string, Bitset> | null
}

/**
 * Makes a function that gives the facets that a row fails, as {@link FACET_BITS}; 0 where it matches. Rows that fail one
 * facet alone are what the counts of that facet are made of.
 */
export function createLedgerMatcher(
  { filter, statuses, currencies }: LedgerView,
  { firstHand, mentions }: StatedIn,
): (row: LedgerRow) => number {
  const { companies, match, excluded, kinds } = filter
  const concerns = (row: LedgerRow, id: string) => row.concerns.includes(id) || mentions?.get(id)?.has(row.article) === true
  const concernsThem =
    match === 'all'
      ? (row: LedgerRow) => companies.every((id) => concerns(row, id))
      : (row: LedgerRow) => companies.some((id) => concerns(row, id))
  return (row) => {
    const { kind, date } = row.step
    let failed = 0
    if (companies.length > 0 && !concernsThem(row)) failed |= FACET_BITS.companies
    if (excluded.some((id) => row.concerns.includes(id))) failed |= FACET_BITS.excluded
    if (filter.firstHand && firstHand?.has(row.article) === false) failed |= FACET_BITS.sources
    if (kinds.length > 0 && !kinds.includes(kind)) failed |= FACET_BITS.kinds
    if (!isWithin(date, filter)) failed |= FACET_BITS.dates
    if (statuses.length > 0 && !statuses.includes(row.status)) failed |= FACET_BITS.statuses
    if (currencies.length > 0 && !currencies.includes(row.unit)) failed |= FACET_BITS.currencies
    return failed
  }
}

/** Whether a day lies within a span. */
export function isWithin(day: Day, { from, to }: Span): boolean {
  return (from === null || day >= from) && (to === null || day <= to)
}
