import { ArrowUp, X } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import type { FieldPath } from '../../deskAnswers.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { moved, removalOf } from '../read/change.ts'
import { fieldKey } from '../read/fieldKey.ts'
import { readList } from '../read/readValue.ts'
import { FieldNotes } from './FieldNotes.tsx'
import { OddValue } from './OddValue.tsx'
import { useField } from './useField.ts'

interface RowListProps {
  path: FieldPath
  label: string
  /** One of them: "term". */
  noun: string
  /** A new one. */
  empty: unknown
  /** The path of what is filled in first, within a row. */
  first: FieldPath
  help?: string
  /** The fields of a row. */
  row: (path: FieldPath, item: unknown) => ReactNode
  /** Between the rows and the button. */
  children?: ReactNode
}

/** A list of the file that may be left out: rows that are added, put in order, and taken away. */
export function RowList({ path, label, noun, empty, first, help, row, children }: RowListProps) {
  const { change, changeAll, hush, focusNext } = useForm()
  const field = useField(path, true)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={path} label={label} json={read.json} />
  const items = read.is === 'read' ? read.value : []
  const focusRow = (place: number) => focusNext(fieldSelector(fieldKey([...path, place, ...first])))
  const addButton = `${fieldSelector(field.key)} [data-act=add]`
  const add = () => {
    hush([...path, items.length])
    change([...path, items.length], empty)
    focusRow(items.length)
  }
  const remove = (place: number) => {
    const { path: gone, value } = removalOf(path, place, items.length, true)
    change(gone, value)
    if (items.length > 1) focusRow(Math.min(place, items.length - 2))
    else focusNext(addButton)
  }
  const moveUp = (place: number) => {
    changeAll([{ path, value: moved(items, place, place - 1) }])
    focusRow(place - 1)
  }
  return (
    <fieldset className="field-group" data-field={field.key} aria-describedby={field.notesId}>
      <legend className="field-label">{label}</legend>
      <ol className="rows">
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing but their places.
          <li key={place} className="row">
            <div className="row-head">
              <small>
                {noun} {place + 1}
              </small>
              {place > 0 && (
                <button
                  type="button"
                  className="chip-button"
                  aria-label={`Move ${noun} ${place + 1} up`}
                  title="Move up"
                  onClick={() => moveUp(place)}
                >
                  <Icon shape={ArrowUp} size={14} />
                </button>
              )}
              <button
                type="button"
                className="chip-button"
                aria-label={`Remove ${noun} ${place + 1}`}
                title="Remove"
                onClick={() => remove(place)}
              >
                <Icon shape={X} size={14} />
              </button>
            </div>
            {row([...path, place], item)}
          </li>
        ))}
      </ol>
      {children}
      <FieldNotes id={field.notesId} field={`${field.key}!`} faults={field.faults}>
        {help && items.length === 0 && <p className="help">{help}</p>}
      </FieldNotes>
      <button type="button" className="button small" data-act="add" onClick={add}>
        + {noun}
      </button>
    </fieldset>
  )
}
