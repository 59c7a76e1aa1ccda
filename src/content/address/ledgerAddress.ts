import { isStatus, statusIds } from '../article/statuses.ts'
import { EMPTY_LEDGER, LEDGER_COLUMNS, type LedgerColumn, type LedgerView } from '../money/ledgerView.ts'
import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { fixed, flag, group, many, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'
import { FILTER_FIELDS, normalizeFilter } from './filterAddress.ts'
import { LEDGER_PATH } from './paths.ts'

const isCurrency = (text: string): text is string => /^[A-Z]{3}$/.test(text)
const isColumn = (text: string): text is LedgerColumn => LEDGER_COLUMNS.some((column) => column === text)

/** A filter without its order, then how the ledger is shown. Whether a company or a currency occurs is not known here. */
export const LEDGER_ADDRESS = defineAddress(
  group<LedgerView>({
    // One name, one meaning: here it asks for the status of amounts.
    filter: group<Filter>({ ...FILTER_FIELDS, statuses: fixed(EMPTY_FILTER.statuses), sort: fixed(EMPTY_FILTER.sort) }, normalizeFilter),
    statuses: many('status', isStatus, (statuses) => statusIds().filter((status) => statuses.includes(status))),
    currencies: many('currency', isCurrency, (currencies) => [...new Set(currencies)].sort()),
    sort: one('sort', isColumn, EMPTY_LEDGER.sort),
    reversed: flag('order', 'reversed'),
    picture: one('flows', isCurrency, null),
    confirmedOnly: flag('loops', 'firm'),
  }),
)

export const parseLedgerView = LEDGER_ADDRESS.parse
export const formatLedgerView = LEDGER_ADDRESS.format

/** The address of the ledger of two companies: what either pays the other. */
export function ledgerPathOf(one: string, other: string): string {
  return LEDGER_PATH + formatLedgerView({ ...EMPTY_LEDGER, filter: { ...EMPTY_FILTER, companies: [one, other], match: 'all' } })
}
