import { SlidersHorizontal } from 'lucide'
import { useId, useState } from 'react'
import type { SavedChange, SavedView } from '../../../content/address/savedAddress.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { FilterDialog } from '../../../features/filters/FilterDialog.tsx'
import { FilterSheet } from '../../../features/filters/FilterSheet.tsx'
import { SelectedChips } from '../../../features/filters/SelectedChips.tsx'
import type { SavedArticle } from '../../../reader/savedArticles.ts'
import type { SavedListing } from '../../../reader/savedListing.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { SavedExportButton } from './SavedExportButton.tsx'
import { SavedFilters } from './SavedFilters.tsx'
import { countParts, isChosen, savedChips, withoutChoices } from './savedChips.ts'

interface SavedControlsProps {
  saved: readonly SavedArticle[]
  listing: SavedListing
  view: SavedView
  onUpdate: (change: SavedChange) => void
}

/** What narrows the list, in a sheet on a phone and else in a panel above it; what is chosen; and the list as a file. */
export function SavedControls({ saved, listing, view, onUpdate }: SavedControlsProps) {
  const panel = useId()
  const [isOpen, setIsOpen] = useState(false)
  const parts = countParts(view)
  const count = listing.articles.length
  const filters = <SavedFilters saved={saved} listing={listing} view={view} onUpdate={onUpdate} />
  return (
    <>
      <div className="no-print mt-3 flex flex-wrap items-center gap-2">
        <div data-filters className="md:hidden">
          <FilterSheet selected={parts}>
            {(close) => (
              <FilterDialog shows={count === 0 ? null : `${formatNumber(count)} saved`} onClose={close}>
                {filters}
              </FilterDialog>
            )}
          </FilterSheet>
        </div>
        <span data-filters={isOpen ? undefined : ''} className="max-md:hidden">
          <button type="button" className="chip" aria-expanded={isOpen} aria-controls={panel} onClick={() => setIsOpen(!isOpen)}>
            <Icon shape={SlidersHorizontal} size={14} />
            Filters{parts > 0 && ` · ${parts}`}
          </button>
        </span>
        {isChosen(view) && (
          <SelectedChips chips={savedChips(view, listing.labels)} onUpdate={onUpdate} clear={withoutChoices} copies={false} />
        )}
        <SavedExportButton articles={listing.articles} isWhole={count === listing.total} />
        <p role="status" className={isChosen(view) ? 'ml-auto text-right text-sm text-muted' : 'sr-only'}>
          <b className="font-semibold text-ink">{formatNumber(count)}</b> of {formatNumber(listing.total)}
          <span className="sr-only"> saved</span>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the groups within it are the fieldsets */}
      <div
        id={panel}
        role="group"
        aria-label="Filters"
        data-filters={isOpen ? '' : undefined}
        className={isOpen ? 'no-print mt-4 border-y border-rule py-4 max-md:hidden' : 'hidden'}
      >
        {isOpen && filters}
      </div>
    </>
  )
}
