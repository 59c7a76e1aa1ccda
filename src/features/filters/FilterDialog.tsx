import type { ReactNode } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'

interface FilterDialogProps {
  /** What the chosen filters show: "41 announcements"; `null` where nothing matches. */
  shows: string | null
  onClose: () => void
  children: ReactNode
}

/** The sheet of filters on a phone; it ends in what they show. */
export function FilterDialog({ shows, onClose, children }: FilterDialogProps) {
  return (
    <Dialog
      name="Filters"
      hasTitle
      className="fixed inset-x-0 top-auto bottom-0 m-0 flex max-h-[88dvh] w-full max-w-none flex-col rounded-t-2xl"
      onClose={onClose}
    >
      {(close) => (
        <>
          <div className="touch-rows min-h-0 flex-auto overflow-y-auto overscroll-contain p-4">{children}</div>
          <div className="border-t border-rule p-3">
            <button type="button" className="button button-strong min-h-12 w-full text-base" onClick={close}>
              {shows === null ? 'Nothing matches' : `Show ${shows}`}
            </button>
          </div>
        </>
      )}
    </Dialog>
  )
}
