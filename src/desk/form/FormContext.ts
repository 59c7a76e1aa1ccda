import { createContext, use } from 'react'
import type { ArticleEditing } from '../articleEditing.ts'
import type { FieldPath } from '../deskAnswers.ts'

/** What the fields of the form share. */
export interface FormServices {
  editing: ArticleEditing
  /** Whether the faults of a field are held back, since nobody has been there yet. */
  isHushed: (key: string) => boolean
  /** Holds the faults of a new item back until its fields have been left. */
  hush: (path: FieldPath) => void
  leave: (key: string) => void
  /** The text that was written in last: its tools show. */
  currentText: string | null
  /** The text that the focus is in. */
  focusedText: string | null
  enterText: (key: string) => void
  leaveText: () => void
  /** Puts the focus on an element, by a selector, once it is there; the caret at a place of its text. */
  focusNext: (selector: string, caret?: number) => void
}

export const FormContext = createContext<FormServices | null>(null)

export function useForm(): FormServices {
  const form = use(FormContext)
  if (form === null) throw new Error('A field stands outside of the form')
  return form
}

/** The selector of a field's control. */
export function fieldSelector(key: string): string {
  return `[data-field="${key}"]`
}
