import type { Choice, FieldPath } from '../../deskAnswers.ts'
import { useForm } from '../FormContext.ts'
import { readText } from '../read/readValue.ts'
import { FieldNotes } from './FieldNotes.tsx'
import { OddValue } from './OddValue.tsx'
import { useField } from './useField.ts'

interface SelectFieldProps {
  path: FieldPath
  label: string
  choices: readonly Choice[]
  /** What no value says: "Choose…", or the default, which then may be left out. */
  none: string
}

/** One of a few values; one that is not among them is named as it stands. */
export function SelectField({ path, label, choices, none }: SelectFieldProps) {
  const { change } = useForm()
  const field = useField(path)
  const read = readText(field.value)
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />
  const value = read.is === 'read' ? read.value : ''
  const isKnown = value === '' || choices.some(({ id }) => id === value)
  return (
    <div className="field-group">
      <label className="field-label" htmlFor={field.id}>
        {label}
      </label>
      <select
        {...field.linked}
        className="input"
        value={value}
        onBlur={field.stopTyping}
        onChange={({ target }) => change(path, target.value === '' ? undefined : target.value)}
      >
        <option value="">{none}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {!isKnown && <option value={value}>“{value}”, unknown</option>}
      </select>
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults} />
    </div>
  )
}
