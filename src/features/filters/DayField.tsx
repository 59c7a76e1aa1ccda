import { useEffect, useId, useRef } from 'react'
import { type Day, isDay } from '../../content/text/day.ts'

/** A day is taken when the keys rest, so that a row of steps is one entry of the history. */
const KEY_PAUSE_MS = 400

/**
 * A day, or none. The field keeps its own text while somebody types: a year passes through 0002 and 0020 on its way to
 * 2025, and only a year that can be meant is taken. What is chosen elsewhere shows in it, but not while it has the focus:
 * the field stays the same one, or every key would take the focus away.
 */
export function DayField({ label, value, onChange }: { label: string; value: Day | null; onChange: (day: Day | null) => void }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef(0)
  const shown = value ?? ''
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = shown
  }, [shown])
  useEffect(() => () => clearTimeout(timer.current), [])
  const take = (text: string) => {
    clearTimeout(timer.current)
    if (text === '' ? value !== null : isDay(text) && text >= '1900' && text !== value) onChange(text || null)
  }
  const takeSoon = (text: string) => {
    clearTimeout(timer.current)
    // Empty is what the field holds for as long as a part of the day is missing.
    if (text !== '') timer.current = window.setTimeout(() => take(text), KEY_PAUSE_MS)
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
        onBlur={(event) => {
          // Half a day is none: what was chosen stands.
          if (event.target.validity.badInput) event.target.value = shown
          else take(event.target.value)
        }}
      />
    </div>
  )
}
