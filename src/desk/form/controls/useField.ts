import { useId, useState } from 'react'
import type { DeskFault, FieldPath } from '../../deskAnswers.ts'
import { useForm, useFormState } from '../FormContext.ts'
import { fieldKey, isWithin } from '../read/fieldKey.ts'
import { valueAt } from '../read/readValue.ts'

/** A field of the file: its value, its faults as far as they are to be shown, and what links its control with its words. */
export function useField(path: FieldPath, exactly = false) {
  const { leave } = useForm()
  const id = useId()
  const key = fieldKey(path)
  const { value, all } = useFormState(({ editing, left, hushed }) => {
    const isHushed = !left.has(key) && hushed.some((field) => isWithin(key, field))
    return { value: valueAt(editing.fields, path), all: isHushed ? [] : editing.faultsAt(path, exactly) }
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
    /** For the control. */
    linked: { id, 'data-field': key, 'aria-describedby': `${id}notes`, 'aria-invalid': faults.length > 0 || undefined },
  }
}

function wordsOf({ field, found, wanted }: DeskFault): string {
  return `${field} ${found} ${wanted}`
}
