import { Ellipsis } from 'lucide'
import { type RefObject, useId } from 'react'
import { formatFilter } from '../../content/address/filterAddress.ts'
import { companyPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { countSelected, EMPTY_FILTER, type Filter, isNarrowed } from '../../content/query/filter.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { latePart } from '../../hydration/latePart.tsx'
import { CopyButton } from '../../ui/copy/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { MenuButton } from '../../ui/menu/MenuButton.tsx'
import { revealFocus } from '../../ui/revealFocus.ts'
import { FilterChips } from '../filters/FilterChips.tsx'
import type { FilterPanelProps } from '../filters/FilterPanel.tsx'
import { FilterSheet } from '../filters/FilterSheet.tsx'
import { FollowButton } from '../follow/FollowButton.tsx'
import { ViewActionsIsland } from '../share/ViewActionsIsland.ts'
import { SkimSwitch } from './SkimSwitch.tsx'
import { ViewMenu } from './ViewMenu.tsx'

const FilterPanelDialog = latePart(async () => (await import('../filters/FilterPanelDialog.tsx')).FilterPanelDialog)

interface ListingBarProps {
  /** What the controls show and change; `filter` is what the list under them answers. */
  panel: FilterPanelProps
  filter: Filter
  /** What the view is called, where anything is chosen. */
  name: string | null
  list: RefObject<HTMLElement | null>
}

/** The row over a list: what is chosen, how much that is, and what can be done with the view. On a phone it stays at the top. */
export function ListingBar({ panel, filter, name, list }: ListingBarProps) {
  const menu = useId()
  const { listing, filter: selected, scope, onUpdate } = panel
  return (
    <div className="no-print max-md:contents md:flex md:flex-wrap md:items-center md:gap-2 md:pt-3.5 md:pb-1">
      <div className="max-md:sticky low:static max-md:top-0 max-md:z-20 max-md:-order-1 max-md:flex max-md:min-h-15 max-md:flex-wrap max-md:items-center max-md:gap-2 max-md:bg-paper md:contents">
        <div data-filters className="flex-none md:hidden">
          <FilterSheet selected={countSelected(selected)}>{(close) => <FilterPanelDialog {...panel} onClose={close} />}</FilterSheet>
        </div>
        <SkimSwitch list={list} />
        <p role="status" className="ml-auto text-right text-sm text-muted max-md:min-w-18 max-md:flex-1 md:order-last">
          <b className="font-semibold text-ink">{formatNumber(listing.count)}</b> of {formatNumber(listing.total)}
          <span className="max-md:sr-only"> announcements</span>
        </p>
        <MenuButton menu={menu} className="button w-11 px-0 md:hidden">
          <Icon shape={Ellipsis} size={18} />
          <span className="sr-only">More for this view</span>
        </MenuButton>
      </div>
      {isNarrowed(selected) && (
        // biome-ignore lint/a11y/noStaticElementInteractions: what stands in the row is pressed; the row follows the focus
        <div className="chip-row scroll-row" onFocus={revealFocus}>
          <FilterChips filter={selected} labels={listing.labels} onUpdate={onUpdate} copies={false} />
        </div>
      )}
      <ViewMenu id={menu}>
        <SkimSwitch list={list} isLine />
        <span className={isNarrowed(selected) ? 'contents' : 'contents md:hidden'}>
          <CopyButton className="chip" label="Copy link to this view" />
        </span>
        {isNarrowed(filter) && name && (
          <FollowButton
            address={(scope === null ? TIMELINE_PATH : companyPath(scope)) + formatFilter({ ...filter, sort: EMPTY_FILTER.sort })}
            name={name}
            hues={[]}
            what="view"
          />
        )}
        <ViewActionsIsland question={{ filter, scope }} name={name} count={listing.count} />
      </ViewMenu>
    </div>
  )
}
