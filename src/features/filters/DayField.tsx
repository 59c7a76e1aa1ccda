import { useEffect, useId, useRef } from 'react'
import { type Day, isDay } from '../../content/text/day.ts'

/** A day is taken when the keys rest, so that a row of steps is one entry of the history. */
const KEY_PAUSE_MS = 400

interface DayFieldProps {
  label: string
  value: Day | null
  onChange: (day: Day | null) => void
  /** The field has been left, and what was typed into it is taken. */
  onLeave?: () => void
}

/**
 * A day, or none. The field keeps its own text while somebody types: a year passes through 0002 and 0020 on its way to
 * 2025, and only a year that can be meant is taken. What is chosen elsewhere shows in it, but neither over what is being typed
 * nor over what has just been taken from it: a first day after the last is taken for the last. The field stays the same one,
 * or every key would take the focus away.
 */
export function DayField({ label, value, onChange, onLeave }: DayFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef(0)
  /** What has been typed and not yet taken; and whether what is chosen now was taken from here. */
  const typed = useRef<string | null>(null)
  const isTaken = useRef(false)
  const shown = value ?? ''
  const last = useRef(shown)
  // With every rendering: a day that is taken for the other may leave this one as it was.
  useEffect(() => {
    const input = field.current
    const isOther = last.current !== shown
    const isOthers = isOther && typed.current === null && !isTaken.current
    if (input && (input !== document.activeElement || isOthers)) input.value = shown
    if (isOther) isTaken.current = false
    last.current = shown
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const take = (text: string) => {
    clearTimeout(timer.current)
    const isChoice = text === '' ? value !== null : isDay(text) && text >= '1900' && text !== value
    if (!isChoice) return
    typed.current = null
    isTaken.current = true
    onChange(isDay(text) ? text : null)
  }
  const takeSoon = (text: string) => {
    clearTimeout(timer.current)
    typed.current = text
    // Empty is what the field holds for as long as a part of the day is missing.
    if (text !== '') timer.current = window.setTimeout(() => take(text), KEY_PAUSE_MS)
  }
  const leave = (input: HTMLInputElement) => {
    // Half a day is none: what was chosen stands.
    if (typed.current !== null && !input.validity.badInput) take(typed.current)
    else input.value = shown
    typed.current = null
    onLeave?.()
  }
  return (
    <div className="flex items-center gap-2.5 text-sm">
      <label htmlFor={id} className="w-10 flex-none text-muted">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="date"
        className="field"
        defaultValue={shown}
        onChange={(event) => takeSoon(event.target.value)}
        onBlur={(event) => leave(event.target)}
      />
    </div>
  )
}
