/**
 * Lets a press beside an open dialog close it where the browser does not know `closedby`. A press counts that begins and
 * ends outside: whoever selects text within, and lets go beside it, wants to read on. Returns how to stop.
 */
export function closeBeside(dialog: HTMLDialogElement): () => void {
  const stop = new AbortController()
  if ('closedBy' in HTMLDialogElement.prototype) return () => stop.abort()
  let began = false
  dialog.addEventListener(
    'pointerdown',
    (event) => {
      began = isBeside(dialog, event)
    },
    stop,
  )
  dialog.addEventListener(
    'click',
    (event) => {
      if (began && isBeside(dialog, event)) dialog.close()
      began = false
    },
    stop,
  )
  return () => stop.abort()
}

/** The shade round a modal dialog is part of it, and so is its padding: where the pointer is tells them apart. */
function isBeside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}
