import { X } from 'lucide'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './Icon.tsx'
import { closeBeside } from './menu/closeBeside.ts'

interface DialogProps {
  /** What it is called, to everybody where `hasTitle`, else to screen readers. */
  name: string
  /** Whether it begins with its name and a button that closes it. */
  hasTitle?: boolean
  className: string
  onClose: () => void
  children: ReactNode | ((close: () => void) => ReactNode)
}

/**
 * A dialog over the page while it is drawn. Escape and a press beside it close it, and the platform gives the focus back.
 * A part of it that scrolls is `flex-auto`, never `flex-1`: WebKit gives a part without a height of its own none at all.
 */
export function Dialog({ name, hasTitle = false, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!dialog.current) return
    dialog.current.showModal()
    return closeBeside(dialog.current)
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      {...(hasTitle ? { 'aria-labelledby': titleId } : { 'aria-label': name })}
      closedby="any"
      className={`bg-paper text-ink ${className}`}
      onClose={onClose}
    >
      {hasTitle && (
        <div className="flex items-center justify-between border-b border-rule py-2 pr-2 pl-4">
          <h2 id={titleId} className="font-serif text-xl font-semibold">
            {name}
          </h2>
          <button type="button" className="grid size-11 place-items-center" onClick={close}>
            <Icon shape={X} size={20} />
            <span className="sr-only">Close</span>
          </button>
        </div>
      )}
      {typeof children === 'function' ? children(close) : children}
    </dialog>
  )
}
