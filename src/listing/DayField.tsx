import { useId } from 'react'
import { type Day, isDay } from '../content/day.ts'

/**
 * A day, or none. The field keeps its own text while somebody types: a year passes through 0002 and 0020 on its way to
 * 2025, and only a year that can be meant is taken.
 */
export function DayField({ label, value, onChange }: { label: string; value: Day | null; onChange: (day: Day | null) => void }) {
  const id = useId()
  const take = (text: string) => {
    if (text === '' ? value !== null : isDay(text) && text >= '1900' && text !== value) onChange(text || null)
  }
  return (
    <div className="flex items-center gap-2.5 text-[0.9rem]">
      <label htmlFor={id} className="w-10 flex-none text-muted">
        {label}
      </label>
      <input
        key={value}
        id={id}
        type="date"
        className="field"
        defaultValue={value ?? ''}
        onChange={(event) => event.target.value && take(event.target.value)}
        onBlur={(event) => take(event.target.value)}
      />
    </div>
  )
}
