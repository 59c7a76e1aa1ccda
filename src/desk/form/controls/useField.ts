import { useId, useState } from 'react'
import type { DeskFault, FieldPath } from '../../deskAnswers.ts'
import { useForm, useFormState } from '../FormContext.ts'
import { fieldKey, isWithin } from '../read/fieldKey.ts'
import { valueAt } from '../read/readValue.ts'

interface Field<T> {
  id: string
  key: string
  value: T
  faults: readonly DeskFault[]
  notesId: string
  startTyping: () => void
  stopTyping: () => void
  /** For the control. */
  linked: { id: string; 'data-field': string; 'aria-describedby': string; 'aria-invalid': true | undefined }
}

const NONE: readonly DeskFault[] = []

/**
 * A field of the file: its value, its faults as far as they are to be shown, and what links its control with its words.
 *
 * @param exactly Whether the faults of what lies in it are shown elsewhere.
 */
export function useField(path: FieldPath, exactly?: boolean): Field<unknown>
/** @param read What of its value is shown here: for the rest this is not drawn anew. */
export function useField<T>(path: FieldPath, exactly: boolean, read: (value: unknown) => T): Field<T>
export function useField(path: FieldPath, exactly = false, read: (value: unknown) => unknown = (value) => value): Field<unknown> {
  const { leave } = useForm()
  const id = useId()
  const key = fieldKey(path)
  const { value, all } = useFormState(({ editing, left, hushed }) => {
    const isHushed = !left.has(key) && hushed.some((field) => isWithin(key, field))
    const found = isHushed ? NONE : editing.faultsAt(path, exactly)
    return { value: read(valueAt(editing.fields, path)), all: found.length > 0 ? found : NONE }
  })
  // Of a field being typed in only what was shown before, and is still there.
  const [before, setBefore] = useState<readonly string[] | null>(null)
  const faults = before === null ? all : all.filter((fault) => before.includes(wordsOf(fault)))
  return {
    id,
    key,
    value,
    faults,
    notesId: `${id}notes`,
    startTyping: () => setBefore((shown) => shown ?? all.map(wordsOf)),
    stopTyping: () => {
      setBefore(null)
      leave(key)
    },
    linked: { id, 'data-field': key, 'aria-describedby': `${id}notes`, 'aria-invalid': faults.length > 0 || undefined },
  }
}

function wordsOf({ field, found, wanted }: DeskFault): string {
  return `${field} ${found} ${wanted}`
}
