import { Dialog } from '../../../ui/Dialog.tsx'
import type { Brought } from './brought.ts'
import { changesAnything, describePreview } from './describePreview.ts'

interface BringDialogProps {
  brought: Brought
  /** Where it comes from: "the file", "the link". */
  from: string
  onBringIn: () => void
  /** After either answer, and where it was left without one. */
  onClose: () => void
}

/** Says what bringing something in would change, and asks. */
export function BringDialog({ brought, from, onBringIn, onClose }: BringDialogProps) {
  const { preview, copies, remarks } = brought
  const isNews = changesAnything(preview, copies.length)
  return (
    <Dialog name={`Bring in ${from}`} hasTitle className="m-auto w-full max-w-md rounded-2xl border border-rule" onClose={onClose}>
      {(close) => (
        <div className="space-y-4 p-4">
          <ul className="space-y-2">
            {describePreview(preview, copies.length).map((words) => (
              <li key={words}>{words}</li>
            ))}
            {remarks.map((words) => (
              <li key={words} className="wrap-anywhere text-muted">
                {words}
              </li>
            ))}
          </ul>
          <p className="flex flex-wrap gap-2">
            {isNews && (
              <button
                type="button"
                className="button button-strong min-h-11"
                onClick={() => {
                  onBringIn()
                  close()
                }}
              >
                Bring in
              </button>
            )}
            <button type="button" className="button min-h-11" onClick={close}>
              {isNews ? 'Leave it' : 'Close'}
            </button>
          </p>
        </div>
      )}
    </Dialog>
  )
}
