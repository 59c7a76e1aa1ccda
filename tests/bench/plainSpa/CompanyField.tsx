import { useState } from 'react'
import type { PlainData } from './plainData.ts'

interface CompanyFieldProps extends Pick<PlainData, 'companies'> {
  counts: ReadonlyMap<string, number>
  chosen: readonly string[]
  onToggle: (id: string) => void
}

const SHOWN = 8

export function CompanyField({ companies, counts, chosen, onToggle }: CompanyFieldProps) {
  const [open, setOpen] = useState(false)
  const shown = open ? companies : companies.slice(0, SHOWN)
  return (
    <fieldset>
      <legend>Companies</legend>
      <ul className={open ? 'all' : ''}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label className="option">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
              {name}
              <span className="count">{(counts.get(id) ?? 0).toLocaleString('en')}</span>
            </label>
          </li>
        ))}
      </ul>
      {companies.length > SHOWN && (
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `${companies.length - SHOWN} more…`}
        </button>
      )}
    </fieldset>
  )
}
