import type { ReactNode } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { readText } from '../read/readValue.ts'
import { Combobox, type ComboboxOption } from './Combobox.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import { OddValue } from './OddValue.tsx'
import { OrderedChip } from './OrderedChip.tsx'
import { useField } from './useField.ts'

interface PickFieldProps {
  path: FieldPath
  label: string
  placeholder: string
  help?: string
  find: (words: string) => { options: ComboboxOption[]; total: number }
  /** What an id stands for; `null` where nobody knows it. */
  nameOf: (id: string) => string | null
  unknown: string
}

/** One thing that is found by name, or none: a company, an article. */
export function PickField({ path, label, placeholder, help, find, nameOf, unknown }: PickFieldProps) {
  const { change, focusNext } = useForm()
  const field = useField(path)
  const read = readText(field.value)
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />
  const id = read.is === 'read' ? read.value : null
  const name = id === null ? null : nameOf(id)
  const put = (picked: string | undefined) => {
    change(path, picked)
    focusNext(fieldSelector(field.key))
  }
  let control: ReactNode
  if (id === null) {
    const { 'data-field': key, 'aria-describedby': notes, 'aria-invalid': isInvalid } = field.linked
    const linked = { 'data-field': key, 'aria-describedby': notes, 'aria-invalid': isInvalid }
    control = <Combobox label={label} placeholder={placeholder} find={find} onPick={put} linked={linked} onLeave={field.stopTyping} />
  } else {
    control = (
      <ul className="chips" aria-label={label}>
        <OrderedChip name={name ?? id} field={field.key} onRemove={() => put(undefined)}>
          <b>{name ?? id}</b>
          {name === null && <span className="unknown">{unknown}</span>}
        </OrderedChip>
      </ul>
    )
  }
  return (
    <div className="field-group">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {control}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {help && <p className="help">{help}</p>}
      </FieldNotes>
    </div>
  )
}
