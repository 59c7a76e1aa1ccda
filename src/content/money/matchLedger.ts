import type { LedgerRow } from '../archive/amounts.ts'
import type { Day, Span } from '../text/day.ts'
import type { LedgerView } from './ledgerView.ts'

/** The parts of a view that leave rows out, each a bit. */
export const FACET_BITS = { companies: 1, kinds: 2, dates: 4, statuses: 8, currencies: 16 } as const
export type LedgerPart = keyof typeof FACET_BITS
export const LEDGER_PARTS: readonly LedgerPart[] = ['companies', 'kinds', 'dates', 'statuses', 'currencies']

/**
 * Makes a function that tells which parts of a view leave a row out; 0 where none does. Rows that fail one part alone are
 * what the counts beside that part are made of.
 */
export function createLedgerMatcher({ filter, statuses, currencies }: LedgerView): (row: LedgerRow) => number {
  const { companies, match, kinds } = filter
  const concernsThem =
    match === 'all'
      ? (row: LedgerRow) => companies.every((id) => row.concerns.includes(id))
      : (row: LedgerRow) => companies.some((id) => row.concerns.includes(id))
  return (row) => {
    const { kind, status, date } = row.step
    let missed = 0
    if (companies.length > 0 && !concernsThem(row)) missed |= FACET_BITS.companies
    if (kinds.length > 0 && !kinds.includes(kind)) missed |= FACET_BITS.kinds
    if (!isWithin(date, filter)) missed |= FACET_BITS.dates
    if (statuses.length > 0 && !statuses.includes(status)) missed |= FACET_BITS.statuses
    if (currencies.length > 0 && !currencies.includes(row.currency)) missed |= FACET_BITS.currencies
    return missed
  }
}

/** Whether a day lies within a span. */
export function isWithin(day: Day, { from, to }: Span): boolean {
  return (from === null || day >= from) && (to === null || day <= to)
}
