import { isStatus, STATUSES } from '../article/article.ts'
import { EMPTY_LEDGER, LEDGER_COLUMNS, type LedgerView } from '../money/ledgerView.ts'
import { EMPTY_FILTER, type IgnoredPart } from '../query/filter.ts'
import { formatFilter, parseFilter } from './filterAddress.ts'
import { LEDGER_PATH } from './paths.ts'

const CURRENCY = /^[A-Z]{3}$/
const columnOf = (text: string) => LEDGER_COLUMNS.find((column) => column === text)

/**
 * Reads a view of the ledger from the search part of an address: the parts of a filter (filterAddress.ts), then status,
 * currency, sort, order, flows, loops. What can't be read is left out and listed, as there. Whether a company or a
 * currency occurs is not known here.
 */
export function parseLedgerView(params: URLSearchParams): { view: LedgerView; ignored: IgnoredPart[] } {
  const ofFilter = new URLSearchParams(params)
  ofFilter.delete('sort')
  const { filter, ignored } = parseFilter(ofFilter)
  const read = (name: string, isGood: (value: string) => boolean): string[] =>
    params.getAll(name).filter((value) => {
      const good = isGood(value)
      if (!good && value !== '') ignored.push({ name, value })
      return good
    })
  const statuses = read('status', isStatus).filter(isStatus)
  const currencies = read('currency', (value) => CURRENCY.test(value))
  const [sort = ''] = read('sort', (value) => columnOf(value) !== undefined)
  const [order] = read('order', (value) => value === 'reversed')
  const [picture = null] = read('flows', (value) => CURRENCY.test(value))
  const [cycles] = read('loops', (value) => value === 'firm')
  const view = {
    filter,
    statuses,
    currencies,
    sort: columnOf(sort) ?? 'date',
    reversed: order !== undefined,
    picture,
    confirmedOnly: cycles !== undefined,
  }
  return { view: normalizeView(view), ignored }
}

/** The address of the ledger of two companies: what either pays the other. */
export function ledgerPathOf(one: string, other: string): string {
  return LEDGER_PATH + formatLedgerView({ ...EMPTY_LEDGER, filter: { ...EMPTY_FILTER, companies: [one, other], match: 'all' } })
}

/** The search part of a view's address, in that order with defaults left out: equal views have equal addresses. */
export function formatLedgerView(view: LedgerView): string {
  const { filter, statuses, currencies, sort, reversed, picture, confirmedOnly } = normalizeView(view)
  const params = new URLSearchParams(formatFilter({ ...filter, sort: 'newest' }))
  for (const status of statuses) params.append('status', status)
  for (const currency of currencies) params.append('currency', currency)
  if (sort !== 'date') params.append('sort', sort)
  if (reversed) params.append('order', 'reversed')
  if (picture !== null) params.append('flows', picture)
  if (confirmedOnly) params.append('loops', 'firm')
  const text = params.toString()
  return text && `?${text}`
}

function normalizeView(view: LedgerView): LedgerView {
  return {
    ...view,
    statuses: STATUSES.filter((status) => view.statuses.includes(status)),
    currencies: [...new Set(view.currencies)].sort(),
  }
}
