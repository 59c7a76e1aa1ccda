import { createContext, use, useRef, useSyncExternalStore } from 'react'
import type { ArticleEditing } from '../articleEditing.ts'
import type { FieldPath } from '../deskAnswers.ts'
import { sameJson } from '../draft/sameJson.ts'
import type { Store } from '../draft/store.ts'

/** What the fields of the form show. */
export interface FormState {
  editing: ArticleEditing
  /** Fields whose faults are held back, since nobody has been there yet, with all that lies in them. */
  hushed: readonly string[]
  /** Those that have been left since. */
  left: ReadonlySet<string>
  /** The text that was written in last: its tools show. */
  currentText: string | null
  /** The text that the focus is in. */
  focusedText: string | null
}

/** What the fields of the form share. It stays the same: a letter that is typed draws only the fields that show it. */
export interface FormServices {
  state: Store<FormState>
  /** The article as it is by now, for what is done; what is shown comes from `useEditing`. */
  now: () => ArticleEditing
  /** Puts a value at a path, as a change of the article. */
  change: ArticleEditing['change']
  changeAll: ArticleEditing['changeAll']
  /** Holds the faults of a new item back until its fields have been left. */
  hush: (path: FieldPath) => void
  leave: (key: string) => void
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

/** Something of what the form shows; the component is drawn again only when that is another JSON. */
export function useFormState<T>(select: (state: FormState) => T): T {
  const { state } = useForm()
  const last = useRef<{ seen: T; kept: T } | null>(null)
  return useSyncExternalStore(state.subscribe, () => {
    const seen = select(state.get())
    const before = last.current
    if (before && Object.is(before.seen, seen)) return before.kept
    const kept = before && (isShallowlySame(before.kept, seen) || sameJson(before.kept, seen)) ? before.kept : seen
    last.current = { seen, kept }
    return kept
  })
}

/** Whether two values hold the same things: the common case, and found out sooner than whether they are the same JSON. */
function isShallowlySame<T>(one: T, other: T): boolean {
  if (!isObject(one) || !isObject(other)) return false
  for (const name in one) if (!Object.is(one[name], other[name])) return false
  for (const name in other) if (!(name in one)) return false
  return true
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Something of the article, as `useFormState`. */
export function useEditing<T>(select: (editing: ArticleEditing) => T): T {
  return useFormState(({ editing }) => select(editing))
}

/** The selector of a field's control. */
export function fieldSelector(key: string): string {
  return `[data-field="${key}"]`
}
