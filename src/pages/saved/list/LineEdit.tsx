import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { keepUnfinishedLine, takeUnfinishedLine } from './unfinishedLine.ts'
import { useAfterPress } from './useAfterPress.ts'

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
  const field = useRef<HTMLInputElement>(null)
  const returns = useRef(false)
  const isClosed = useRef(false)
  const afterPress = useAfterPress(isOpen)
  const keep = useRef(onKeep)
  useLayoutEffect(() => {
    keep.current = (text) => {
      if (text !== value) onKeep(text)
    }
  })
  useLayoutEffect(() => {
    const typed = field.current
    if (isOpen) typed?.select()
    else if (returns.current) button.current?.focus()
    returns.current = false
    isClosed.current = false
    if (!typed) return
    const leave = () => keepUnfinishedLine(label, typed.value)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      keepUnfinishedLine(label, null)
      if (!isClosed.current) keep.current(typed.value)
    }
  }, [isOpen, label])
  useEffect(() => {
    const unfinished = takeUnfinishedLine(label)
    if (unfinished !== null) keep.current(unfinished)
  }, [label])
  if (!isOpen)
    return (
      <button ref={button} type="button" className={className} onClick={() => setIsOpen(true)}>
        {children}
      </button>
    )
  const close = (text: string | null, isReturning: boolean) =>
    afterPress(() => {
      isClosed.current = true
      if (text !== null) keep.current(text)
      returns.current = isReturning
      setIsOpen(false)
    })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (belongsToInputMethod(event.nativeEvent)) return
    if (event.key === 'Enter') close(event.currentTarget.value, true)
    else if (event.key === 'Escape') close(null, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      ref={field}
      className="field max-w-[34rem]"
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      maxLength={most}
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
      autoFocus
      onKeyDown={onKeyDown}
      onBlur={(event) => close(event.currentTarget.value, false)}
    />
  )
}
