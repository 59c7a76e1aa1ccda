import { SlidersHorizontal } from 'lucide'
import { lazy, Suspense, useRef, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import type { FilterPanelProps } from './FilterPanel.tsx'

const FilterDialog = lazy(async () => ({ default: (await import('./FilterDialog.tsx')).FilterDialog }))

/** The filters on a phone: a button with the number of parts chosen, and a sheet. */
export function FilterSheet(panel: FilterPanelProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { companies, kinds, from, to } = panel.filter
  const chosen = companies.length + kinds.length + (from !== null || to !== null ? 1 : 0)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className="button button-strong needs-scripts min-h-11" onClick={() => setOpen(true)}>
        <Icon shape={SlidersHorizontal} size={15} />
        Filters{chosen > 0 && ` · ${chosen}`}
      </button>
      <Suspense>{open && <FilterDialog {...panel} onClose={close} />}</Suspense>
    </>
  )
}
