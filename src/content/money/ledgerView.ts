import type { Status } from '../article/article.ts'
import type { IgnoredPart } from '../query/filter.ts'
import { EMPTY_FILTER, type Filter, isNarrowed, withoutCompanies } from '../query/filter.ts'
import type { Measure } from './measures.ts'

/** By what the ledger's rows can be put in order. */
export const LEDGER_COLUMNS = ['date', 'from', 'to', 'what', 'value', 'status'] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]

/** A question to the ledger. The empty one asks for every amount of money, newest first. */
export interface LedgerView {
  measure: Measure
  /** Companies, kinds and days as in any list; its order is not used. */
  filter: Filter
  /** Any of these; none means every one. Currencies are codes of ISO 4217, and narrow money alone. */
  statuses: readonly Status[]
  currencies: readonly string[]
  sort: LedgerColumn
  /** Columns begin with what is asked for most: the newest, the largest, the most certain, A; or the other way round. */
  reversed: boolean
  /** The currency of the picture of flows; `null` for the one of most amounts. */
  picture: string | null
  /** Whether cycles are listed only where every step is announced or completed. */
  confirmedOnly: boolean
}

export const EMPTY_LEDGER: LedgerView = {
  measure: 'money',
  filter: EMPTY_FILTER,
  statuses: [],
  currencies: [],
  sort: 'date',
  reversed: false,
  picture: null,
  confirmedOnly: true,
}

/** An update: it is applied to the view as it then is. */
export type LedgerChange = (view: LedgerView) => LedgerView

export function isLedgerNarrowed({ filter, statuses, currencies }: LedgerView): boolean {
  return isNarrowed(filter) || statuses.length > 0 || currencies.length > 0
}

/** The view without some parts of its address: the companies and currencies that do not occur. */
export function withoutParts(view: LedgerView, parts: readonly IgnoredPart[]): LedgerView {
  if (parts.length === 0) return view
  const valuesOf = (name: string) => parts.filter((part) => part.name === name).map(({ value }) => value)
  const currencies = valuesOf('currency')
  return {
    ...view,
    filter: withoutCompanies(view.filter, [...valuesOf('company'), ...valuesOf('not')]),
    currencies: view.currencies.filter((code) => !currencies.includes(code)),
    picture: view.picture !== null && valuesOf('flows').includes(view.picture) ? null : view.picture,
  }
}
