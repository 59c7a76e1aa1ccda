import type { FieldPath } from '../../deskAnswers.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { FieldNotes } from './FieldNotes.tsx'
import { useField } from './useField.ts'

interface OddValueProps {
  path: FieldPath
  label: string
  json: string
  /** What the button says and does, where it is not to clear the field. */
  clear?: { words: string; act: () => void }
}

/** A value that no control can show, as it stands in the file. */
export function OddValue({ path, label, json, clear }: OddValueProps) {
  const { change, focusNext } = useForm()
  const { key, faults, notesId } = useField(path)
  const words = clear?.words ?? 'Clear'
  const onClear = () => {
    change(path, undefined)
    focusNext(fieldSelector(key))
  }
  return (
    <fieldset className="field-group" data-field={key} aria-describedby={notesId}>
      <legend className="field-label">{label}</legend>
      <div className="odd">
        <code dir="ltr">{json}</code>
        <button type="button" className="button small" aria-label={`${words} ${label}`} onClick={clear?.act ?? onClear}>
          {words}
        </button>
      </div>
      <FieldNotes id={notesId} field={key} faults={faults} />
    </fieldset>
  )
}
