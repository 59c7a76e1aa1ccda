import type { LedgerChange } from '../../content/money/ledgerView.ts'
import type { LedgerFacet } from '../../content/money/matchLedger.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'

/** What each part of a view is called, and the view without it. */
export const RELAXATIONS: Readonly<Record<LedgerFacet, { name: string; drop: LedgerChange }>> = {
  companies: { name: 'the companies', drop: (view) => ({ ...view, filter: { ...view.filter, companies: [], match: EMPTY_FILTER.match } }) },
  kinds: { name: 'the kinds', drop: (view) => ({ ...view, filter: { ...view.filter, kinds: [] } }) },
  dates: { name: 'the dates', drop: (view) => ({ ...view, filter: { ...view.filter, from: null, to: null } }) },
  statuses: { name: 'the status', drop: (view) => ({ ...view, statuses: [] }) },
  currencies: { name: 'the currency', drop: (view) => ({ ...view, currencies: [] }) },
}
