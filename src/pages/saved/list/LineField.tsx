import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { keepUnfinishedLine } from './unfinishedLine.ts'
import { useAfterPress } from './useAfterPress.ts'

interface LineFieldProps {
  label: string
  value: string
  placeholder: string | undefined
  most: number | undefined
  /** Takes what was typed, where it is to be kept. */
  onKeep: (text: string) => void
  /** Called after that: whether a key has closed the field, so that the focus has no other place. */
  onClose: (byKey: boolean) => void
}

/** The open field of a line (LineEdit.tsx). Whichever way it goes, what was typed is kept, unless Escape was pressed. */
export function LineField({ label, value, placeholder, most, onKeep, onClose }: LineFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const isClosed = useRef(false)
  const afterPress = useAfterPress()
  const keep = useRef(onKeep)
  useLayoutEffect(() => {
    keep.current = onKeep
  })
  useLayoutEffect(() => {
    const typed = field.current
    if (!typed) return
    typed.select()
    const leave = () => keepUnfinishedLine(label, typed.value)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      keepUnfinishedLine(label, null)
      if (!isClosed.current) keep.current(typed.value)
    }
  }, [label])
  const close = (text: string | null, byKey: boolean) =>
    afterPress(() => {
      isClosed.current = true
      if (text !== null) onKeep(text)
      onClose(byKey)
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
