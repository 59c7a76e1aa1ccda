import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { FilterDialog } from './FilterDialog.tsx'
import { FilterPanel, type FilterPanelProps } from './FilterPanel.tsx'

/** The sheet of a list's filters on a phone. */
export function FilterPanelDialog({ onClose, ...panel }: FilterPanelProps & { onClose: () => void }) {
  const { count } = panel.listing
  return (
    <FilterDialog shows={count === 0 ? null : formatAnnouncements(count)} onClose={onClose}>
      <FilterPanel {...panel} />
    </FilterDialog>
  )
}
