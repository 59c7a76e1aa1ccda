import { useMemo } from 'react'
import { addDays, today } from '../../../src/content/text/day.ts'
import type { PlainFilter } from './plainFilter.ts'

type Days = Pick<PlainFilter, 'from' | 'to'>

interface DateFieldsProps extends Days {
  onChange: (days: Partial<Days>) => void
}

export function DateFields({ from, to, onChange }: DateFieldsProps) {
  const presets = useMemo(() => {
    const now = today()
    const year = Number(now.slice(0, 4))
    return [
      { name: 'Last 30 days', from: addDays(now, -29), to: now },
      { name: 'This year', from: `${year}-01-01`, to: `${year}-12-31` },
      { name: 'Last year', from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    ]
  }, [])
  return (
    <fieldset>
      <legend>Date</legend>
      {presets.map((preset) => (
        <label key={preset.name} className="option">
          <input
            type="radio"
            name="preset"
            checked={from === preset.from && to === preset.to}
            onChange={() => onChange({ from: preset.from, to: preset.to })}
          />
          {preset.name}
        </label>
      ))}
      <label className="option">
        From
        <input type="date" value={from} onChange={(event) => onChange({ from: event.target.value })} />
      </label>
      <label className="option">
        To
        <input type="date" value={to} onChange={(event) => onChange({ to: event.target.value })} />
      </label>
    </fieldset>
  )
}
