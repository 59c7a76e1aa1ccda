import type { LedgerChange } from '../../content/money/ledgerView.ts'
import type { LedgerFacet } from '../../content/money/matchLedger.ts'
import { type FilterPart, relaxFilter } from '../../content/query/relaxFilter.ts'
import { FILTER_PARTS } from '../../features/filters/filterParts.ts'
import { onFilter } from '../../features/view/onFilter.ts'

/** What each part of a view is called, and the view without it. */
export const RELAXATIONS: Readonly<Record<LedgerFacet, { name: string; drop: LedgerChange }>> = {
  companies: ofFilter('companies'),
  excluded: ofFilter('excluded'),
  kinds: ofFilter('kinds'),
  dates: ofFilter('dates'),
  sources: ofFilter('sources'),
  statuses: { name: 'the status', drop: (view) => ({ ...view, statuses: [] }) },
  currencies: { name: 'the currency', drop: (view) => ({ ...view, currencies: [] }) },
}

function ofFilter(part: FilterPart): { name: string; drop: LedgerChange } {
  return { name: FILTER_PARTS[part], drop: onFilter((filter) => relaxFilter(filter, part)) }
}
