import type { Ledger } from '../../content/money/ledger.ts'
import { isLedgerNarrowed, type LedgerChange, type LedgerView } from '../../content/money/ledgerView.ts'
import { countSelected } from '../../content/query/filter.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { FilterDialog } from '../../features/filters/FilterDialog.tsx'
import { FilterSheet } from '../../features/filters/FilterSheet.tsx'
import { SelectedChips } from '../../features/filters/SelectedChips.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { LedgerExportButton } from './LedgerExportButton.tsx'
import { LedgerFilters } from './LedgerFilters.tsx'
import { ledgerChips, withoutChoices } from './ledgerChips.ts'
import { formatRows } from './measureWords.ts'

interface LedgerControlsProps {
  ledger: Ledger
  view: LedgerView
  onUpdate: (change: LedgerChange) => void
}

/** What is chosen, how much that is, and the ways to share and export it. */
export function LedgerControls({ ledger, view, onUpdate }: LedgerControlsProps) {
  const parts = countSelected(view.filter) + view.statuses.length + view.currencies.length
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-2">
      <div data-filters className="md:hidden">
        <FilterSheet selected={parts}>
          {(close) => (
            <FilterDialog shows={ledger.count === 0 ? null : formatRows(ledger.count, view.measure)} onClose={close}>
              <LedgerFilters ledger={ledger} view={view} onUpdate={onUpdate} />
            </FilterDialog>
          )}
        </FilterSheet>
      </div>
      {isLedgerNarrowed(view) && <SelectedChips chips={ledgerChips(view, ledger.labels)} onUpdate={onUpdate} clear={withoutChoices} />}
      <ShareActions look="chip" question={null} name={null} />
      <LedgerExportButton ledger={ledger} view={view} />
      <p role="status" className="ml-auto text-right text-sm text-muted">
        <b className="font-semibold text-ink">{formatNumber(ledger.count)}</b> of {formatRows(ledger.total, view.measure)}
      </p>
    </div>
  )
}
