import type { ReactNode } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { fieldKey } from '../read/fieldKey.ts'
import { readRecord } from '../read/readValue.ts'
import { OddValue } from './OddValue.tsx'
import { RestNotes } from './RestNotes.tsx'

interface RowProps {
  path: FieldPath
  item: unknown
  label: string
  /** The names of its fields. */
  shown: readonly string[]
  children: ReactNode
}

/** The fields of an object in a list; what is none is shown as it stands. */
export function Row({ path, item, label, shown, children }: RowProps) {
  const read = readRecord(item)
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />
  return (
    <fieldset className="row-fields" aria-label={label} data-field={fieldKey(path)}>
      {children}
      <RestNotes path={path} shown={shown} />
    </fieldset>
  )
}
