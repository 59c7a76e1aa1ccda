import { type ReactNode, useId, useState } from 'react'
import { formatNumber } from '../../content/text/formatNumber.ts'

interface ListSectionProps<T> {
  name: string
  rows: readonly T[]
  draw: (row: T) => ReactNode
  /** How many are drawn at first. */
  shownFirst?: number
}

const STEP = 50

/** A part of the list with its number; nothing where it is empty. Ten thousand rows would take the browser seconds. */
export function ListSection<T>({ name, rows, draw, shownFirst = STEP }: ListSectionProps<T>) {
  const id = useId()
  const [most, setMost] = useState(shownFirst)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="label mx-2 mt-5 mb-2">
        {name} {formatNumber(rows.length)}
      </h2>
      <ul>{rows.slice(0, most).map(draw)}</ul>
      {rows.length > most && (
        <button type="button" className="button mx-2 mt-1" onClick={() => setMost(most + STEP)}>
          Show more
          <span className="sr-only"> of {name}</span>
        </button>
      )}
    </section>
  )
}
