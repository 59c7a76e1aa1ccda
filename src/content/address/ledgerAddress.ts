import { isStatus, statusIds } from '../article/statuses.ts'
import { EMPTY_LEDGER, LEDGER_COLUMNS, type LedgerColumn, type LedgerView } from '../money/ledgerView.ts'
import { MEASURES, type Measure } from '../money/measures.ts'
import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { convert, fixed, flag, group, many, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'
import { FILTER_FIELDS, normalizeFilter } from './filterAddress.ts'
import { LEDGER_PATH } from './paths.ts'

const isCurrency = (text: string): text is string => /^[A-Z]{3}$/.test(text)
const isMeasure = (text: string): text is Measure => MEASURES.some((measure) => measure === text)
const isLoops = (text: string): text is 'all' | 'firm' => text === 'all' || text === 'firm'
const isColumn = (text: string): text is LedgerColumn => LEDGER_COLUMNS.some((column) => column === text)

/**
 * What is listed, a filter without its order, then how the ledger is shown. Whether a company or a currency occurs is not known here.
 * Loops are firm ones unless all are asked for; addresses that ask for firm ones are older than that.
 */
export const LEDGER_ADDRESS = defineAddress(
  group<LedgerView>({
    measure: one('measure', isMeasure, EMPTY_LEDGER.measure),
    // One name, one meaning: here it asks for the status of amounts.
    filter: group<Filter>({ ...FILTER_FIELDS, statuses: fixed(EMPTY_FILTER.statuses), sort: fixed(EMPTY_FILTER.sort) }, normalizeFilter),
    statuses: many('status', isStatus, (statuses) => statusIds().filter((status) => statuses.includes(status))),
    currencies: many('currency', isCurrency, (currencies) => [...new Set(currencies)].sort()),
    sort: one('sort', isColumn, EMPTY_LEDGER.sort),
    reversed: flag('order', 'reversed'),
    picture: one('flows', isCurrency, null),
    confirmedOnly: convert(
      one('loops', isLoops, 'firm'),
      (loops) => loops === 'firm',
      (confirmedOnly) => (confirmedOnly ? 'firm' : 'all'),
    ),
  }),
)

export const parseLedgerView = LEDGER_ADDRESS.parse
export const formatLedgerView = LEDGER_ADDRESS.format

/** The address of the ledger of two companies: what either pays the other, or supplies to it. */
export function ledgerPathOf(one: string, other: string, measure: Measure = EMPTY_LEDGER.measure): string {
  return LEDGER_PATH + formatLedgerView({ ...EMPTY_LEDGER, measure, filter: { ...EMPTY_FILTER, companies: [one, other], match: 'all' } })
}
