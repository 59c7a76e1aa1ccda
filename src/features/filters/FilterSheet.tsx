import { SlidersHorizontal } from 'lucide'
import { type ReactNode, Suspense, useRef, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'

interface FilterSheetProps {
  /** How many parts of the filter are chosen. */
  selected: number
  /** The sheet, while it is open. */
  children: (close: () => void) => ReactNode
}

/** The filters on a phone: a button with the number of parts chosen, and a sheet. */
export function FilterSheet({ selected, children }: FilterSheetProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className="button button-strong needs-scripts min-h-11" onClick={() => setOpen(true)}>
        <Icon shape={SlidersHorizontal} size={15} />
        Filters{selected > 0 && ` · ${selected}`}
      </button>
      <Suspense>{open && children(close)}</Suspense>
    </>
  )
}
