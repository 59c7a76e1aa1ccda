import type { ReactNode } from 'react'
import type { FieldPath } from '../../deskAnswers.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { removalOf } from '../read/change.ts'
import { itemsOf, readList } from '../read/readValue.ts'
import { Combobox, type ComboboxOption } from './Combobox.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import { OddValue } from './OddValue.tsx'
import { OrderedChip } from './OrderedChip.tsx'
import { useField } from './useField.ts'

/** Something that may be added by a press, with what tells it from others. */
interface PickSuggestion {
  id: string
  name: string
  note?: string
}

interface PickListProps {
  path: FieldPath
  label: string
  /** Said beside the label. */
  hint?: ReactNode
  help?: string
  /** What the field says that adds one, and that holds the suggestions. */
  add: string
  suggested?: { label: string; items: readonly PickSuggestion[] }
  placeholder: string
  find: (words: string, isIn: (id: string) => boolean) => { options: ComboboxOption[]; total: number }
  /** What an id stands for; `null` where nobody knows it. */
  describe: (id: string) => { name: string; note?: ReactNode } | null
  unknown: string
}

/** Several things that are found by name, in a list that may be left out. */
export function PickList({ path, label, hint, help, add, suggested, placeholder, find, describe, unknown }: PickListProps) {
  const { change, focusNext } = useForm()
  const field = useField(path)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />
  const ids = itemsOf(field.value)
  const isIn = (id: string) => ids.includes(id)
  const put = (id: string) => {
    if (!isIn(id)) change([...path, ids.length], id)
    focusNext(fieldSelector(field.key))
  }
  const remove = (place: number) => {
    const gone = removalOf(path, place, ids.length, true)
    change(gone.path, gone.value)
    focusNext(fieldSelector(field.key))
  }
  const left = (suggested?.items ?? []).filter(({ id }) => !isIn(id))
  const { 'data-field': key, 'aria-describedby': notes, 'aria-invalid': isInvalid } = field.linked
  return (
    <fieldset className="field-group" aria-describedby={field.notesId}>
      <legend className="field-label">
        {label} {hint && <small>{hint}</small>}
      </legend>
      <ul className="chips" aria-label={label}>
        {ids.map((id, place) => {
          const known = typeof id === 'string' ? describe(id) : null
          const name = known?.name ?? (typeof id === 'string' ? id : JSON.stringify(id))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a thing twice.
            <OrderedChip key={place} name={name} field={`${field.key}[${place}]`} onRemove={() => remove(place)}>
              <b>{name}</b>
              {known ? known.note : <span className="unknown">{unknown}</span>}
            </OrderedChip>
          )
        })}
      </ul>
      <Combobox
        label={add}
        placeholder={placeholder}
        linked={{ 'data-field': key, 'aria-describedby': notes, 'aria-invalid': isInvalid }}
        find={(words) => find(words, isIn)}
        onPick={put}
        onLeave={field.stopTyping}
      />
      {suggested && left.length > 0 && (
        <ul className="chips" aria-label={suggested.label}>
          {left.map(({ id, name, note }) => (
            <li key={id}>
              <button type="button" className="chip maybe" onClick={() => put(id)}>
                + {name} {note && <small>{note}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {help && ids.length === 0 && <p className="help">{help}</p>}
      </FieldNotes>
    </fieldset>
  )
}
