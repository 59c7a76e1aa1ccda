import { X } from 'lucide'
import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import { Icon } from '../ui/Icon.tsx'

interface FilterDialogProps {
  /** What the chosen filters show: "41 announcements"; `null` where nothing matches. */
  shows: string | null
  onClose: () => void
  children: ReactNode
}

/** The sheet of filters on a phone; it ends in what they show. */
export function FilterDialog({ shows, onClose, children }: FilterDialogProps) {
  const dialog: Ref<HTMLDialogElement> = useRef(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-label="Filters"
      closedby="any"
      className="fixed inset-x-0 top-auto bottom-0 m-0 flex max-h-[88dvh] w-full max-w-none flex-col rounded-t-2xl bg-paper text-ink"
      onClose={onClose}
    >
      <div className="flex items-center justify-between border-b border-rule py-2 pr-2 pl-4">
        <p className="font-serif text-xl font-semibold">Filters</p>
        <button type="button" className="grid size-11 place-items-center" onClick={close}>
          <Icon shape={X} size={20} />
          <span className="sr-only">Close</span>
        </button>
      </div>
      <div className="touch-rows min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
      <div className="border-t border-rule p-3">
        <button type="button" className="button button-strong min-h-12 w-full text-base" onClick={close}>
          {shows === null ? 'Nothing matches' : `Show ${shows}`}
        </button>
      </div>
    </dialog>
  )
}
