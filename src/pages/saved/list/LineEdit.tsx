import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { LineField } from './LineField.tsx'
import { takeUnfinishedLine } from './unfinishedLine.ts'

interface LineEditProps {
  /** What the field is for, to screen readers. */
  label: string
  value: string
  placeholder?: string
  most?: number
  /** The look and the words of the button that opens the field. */
  className: string
  children: ReactNode
  onKeep: (text: string) => void
}

/**
 * A line that is changed in its place: a button that opens a field. Enter keeps what was typed, and so does leaving the field;
 * Escape leaves all as it was. The focus is back at the button then. What was typed is kept as well where the line goes while it is
 * open: with the page or its document, with what narrows the list, or in another tab.
 */
export function LineEdit({ label, value, placeholder, most, className, children, onKeep }: LineEditProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  const keep = (text: string) => {
    if (text !== value) onKeep(text)
  }
  const latest = useRef(keep)
  useLayoutEffect(() => {
    latest.current = keep
  })
  useLayoutEffect(() => {
    if (!isOpen && returns.current) button.current?.focus()
    returns.current = false
  }, [isOpen])
  useEffect(() => {
    const unfinished = takeUnfinishedLine(label)
    if (unfinished !== null) latest.current(unfinished)
  }, [label])
  if (!isOpen)
    return (
      <button ref={button} type="button" className={className} onClick={() => setIsOpen(true)}>
        {children}
      </button>
    )
  const close = (byKey: boolean) => {
    returns.current = byKey
    setIsOpen(false)
  }
  return <LineField label={label} value={value} placeholder={placeholder} most={most} onKeep={keep} onClose={close} />
}
