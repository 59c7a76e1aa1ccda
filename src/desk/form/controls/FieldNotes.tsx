import type { ReactNode } from 'react'
import type { DeskFault } from '../../deskAnswers.ts'
import { shownValue } from '../../shownValue.ts'
import { useEditing } from '../FormContext.ts'
import { isWithin } from '../read/fieldKey.ts'

/** What the check finds where a field is not there. */
const MISSING = 'nothing; the field is missing'

interface FieldNotesProps {
  id?: string
  field: string
  faults: readonly DeskFault[]
  children?: ReactNode
}

/** What is said beneath a field: its help, the words that it was taken from, and its faults in the words of the check. */
export function FieldNotes({ id, field, faults, children }: FieldNotesProps) {
  const found = useEditing((editing) => editing.found).filter((entry) => isWithin(entry.field, field))
  const overview = useEditing((editing) => editing.overview)
  return (
    <div id={id} className="notes">
      {children}
      {found.map(({ field: of, value, words, where }) => (
        <p key={`${of} ${value} ${words}`} className="from">
          {/* Several lines below one field say which is whose; a field by itself shows its value. */}
          {found.length > 1 && ![value, shownValue(of, value, overview)].includes(words) && `${shownValue(of, value, overview)}, `}
          from <q>{words}</q>
          {where && `, ${where}`}
        </p>
      ))}
      {faults.map((fault) => (
        <FaultLine key={`${fault.field} ${fault.found} ${fault.wanted}`} fault={fault} />
      ))}
    </div>
  )
}

export function FaultLine({ fault: { found, wanted, example } }: { fault: Pick<DeskFault, 'found' | 'wanted' | 'example'> }) {
  return (
    <p className="fault">
      {found === MISSING ? 'Missing' : `Found ${found}`}; wanted: {wanted}.{example && <span> Example: {example}</span>}
    </p>
  )
}
