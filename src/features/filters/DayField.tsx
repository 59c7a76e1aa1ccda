import { useEffect, useId, useRef } from 'react'
import { type Day, isDay } from '../../content/text/day.ts'

/** A day is taken when the keys rest, so that a row of steps is one entry of the history. */
const KEY_PAUSE_MS = 400

interface DayFieldProps {
  label: string
  value: Day | null
  onChange: (day: Day | null) => void
  /** The field has been left, and what was typed into it is taken. */
  onLeave: () => void
}

/**
 * A day, or none. The field keeps its own text while somebody types: a year passes through 0002 and 0020 on its way to
 * 2025, and only a year that can be meant is taken. What is chosen elsewhere shows in it, but not over what is being typed.
 * The field stays the same one, or every key would take the focus away.
 */
export function DayField({ label, value, onChange, onLeave }: DayFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef(0)
  /** What has been typed and not yet taken. */
  const typed = useRef<string | null>(null)
  const shown = value ?? ''
  useEffect(() => {
    if (typed.current === null) show(field.current, shown)
  }, [shown])
  useEffect(() => () => clearTimeout(timer.current), [])
  /** Takes what is a day that can be meant, or none where one was chosen. */
  const take = (text: string) => {
    clearTimeout(timer.current)
    const isChoice = text === '' ? value !== null : isDay(text) && text >= '1900' && text !== value
    if (!isChoice) return
    typed.current = null
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
    // A day that is taken shows when it has been chosen.
    if (typed.current !== null) show(input, shown)
    typed.current = null
    onLeave()
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

/** To set a field to what it holds already would put the hand of whoever types back to its beginning. */
function show(input: HTMLInputElement | null, text: string): void {
  if (input && input.value !== text) input.value = text
}
