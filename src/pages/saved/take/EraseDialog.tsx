import { useState } from 'react'
import { Dialog } from '../../../ui/Dialog.tsx'

interface EraseDialogProps {
  /** What will be gone, a line each. */
  lines: readonly string[]
  onErase: () => void
  /** Saves everything to a file, and says how that went. */
  onSaveFile: () => Promise<string>
  onClose: () => void
}

/** Lists what will be erased, offers to save it first, and asks. */
export function EraseDialog({ lines, onErase, onSaveFile, onClose }: EraseDialogProps) {
  const [said, say] = useState('')
  return (
    <Dialog name="Erase everything" hasTitle className="m-auto w-full max-w-md rounded-2xl border border-rule" onClose={onClose}>
      {(close) => (
        <div className="space-y-4 p-4">
          <p>This erases from this browser, in all its tabs, and can’t be undone:</p>
          <ul className="list-disc space-y-1 pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="flex flex-wrap gap-2">
            <button
              type="button"
              className="button min-h-11"
              onClick={() => {
                onSaveFile().then(say, () => say('The file could not be made. Nothing is erased yet.'))
              }}
            >
              Save to a file first
            </button>
            <button
              type="button"
              className="button button-strong min-h-11"
              onClick={() => {
                onErase()
                close()
              }}
            >
              Erase
            </button>
            <button type="button" className="button min-h-11" onClick={close}>
              Keep it
            </button>
          </p>
          <p role="status" className="text-sm wrap-anywhere empty:hidden">
            {said}
          </p>
        </div>
      )}
    </Dialog>
  )
}
