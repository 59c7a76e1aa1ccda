import type { Labels } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import { EMPTY_LEDGER, type LedgerView } from '../../content/money/ledgerView.ts'
import { chipsOf } from '../../features/filters/FilterChips.tsx'
import type { ChosenChip } from '../../features/filters/SelectedChips.tsx'

/** A chip for each part of a view that narrows it. */
export function ledgerChips(view: LedgerView, labels: Labels): ChosenChip<LedgerView>[] {
  return [
    ...chipsOf(view.filter, labels).map(({ remove, ...chip }) => ({
      ...chip,
      remove: (current: LedgerView) => ({ ...current, filter: remove(current.filter) }),
    })),
    ...view.statuses.map((status) => ({
      key: `status ${status}`,
      text: statusName(status),
      remove: (current: LedgerView) => ({ ...current, statuses: current.statuses.filter((other) => other !== status) }),
    })),
    ...view.currencies.map((currency) => ({
      key: `currency ${currency}`,
      text: currency,
      remove: (current: LedgerView) => ({ ...current, currencies: current.currencies.filter((other) => other !== currency) }),
    })),
  ]
}

/** The view with nothing left out; how it is shown stays. */
export function withoutChoices(view: LedgerView): LedgerView {
  const { filter, statuses, currencies } = EMPTY_LEDGER
  return { ...view, filter, statuses, currencies }
}
