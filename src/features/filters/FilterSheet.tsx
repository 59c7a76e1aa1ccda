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
  // Counted: what could not be had at the first press is asked for again at the next (latePart.tsx).
  const [presses, setPresses] = useState(0)
  const close = () => {
    setPresses(0)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-strong needs-scripts min-h-11"
        onClick={() => setPresses((count) => count + 1)}
      >
        <Icon shape={SlidersHorizontal} size={15} />
        Filters{selected > 0 && ` · ${selected}`}
      </button>
      <Suspense>{presses > 0 && children(close)}</Suspense>
    </>
  )
}
