import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleEditing } from '../articleEditing.ts'
import { Store } from '../draft/store.ts'
import type { FormServices, FormState } from './FormContext.ts'
import { fieldKey } from './read/fieldKey.ts'
import { itemsOf, textOf } from './read/readValue.ts'

interface FocusWish {
  selector: string
  caret: number | undefined
}

/**
 * The services of the form's fields. In an article that is only begun nothing is a fault before its field has been left; the
 * focus that comes from outside, from "2 faults to mend", asks what is the matter there.
 */
export function useFormServices(editing: ArticleEditing, root: RefObject<HTMLElement | null>) {
  // So that the form is rendered for a wish, where nothing of the article changes with it.
  const [, setWishes] = useState(0)
  const wish = useRef<FocusWish | null>(null)
  const [services] = useState(() =>
    makeServices(editing, (wanted) => {
      wish.current = wanted
      setWishes((count) => count + 1)
    }),
  )
  const { state, leave } = services
  useLayoutEffect(() => {
    if (state.get().editing !== editing) {
      state.set({ editing })
      // What is wished for may be there only when the fields are drawn with it.
      if (wish.current) setWishes((count) => count + 1)
    } else if (wish.current && grant(root.current, wish.current)) wish.current = null
  })
  const onFocus = ({ relatedTarget, target }: FocusEvent) => {
    const isFromOutside = !(relatedTarget instanceof Node && root.current?.contains(relatedTarget))
    const key = target.getAttribute('data-field')
    if (isFromOutside && key !== null && state.get().left.size > 0) leave(key)
  }
  return { services, onFocus }
}

function makeServices(begun: ArticleEditing, wishFor: (wish: FocusWish) => void): FormServices {
  const state = new Store<FormState>({
    editing: begun,
    hushed: isBegun(begun) ? [] : [''],
    left: new Set(),
    currentText: null,
    focusedText: null,
  })
  return {
    state,
    now: () => state.get().editing,
    change: (path, value) => state.get().editing.change(path, value),
    changeAll: (changes) => state.get().editing.changeAll(changes),
    hush: (path) => state.set({ hushed: [...state.get().hushed, fieldKey(path)] }),
    leave: (key) => {
      const { left } = state.get()
      if (!left.has(key)) state.set({ left: new Set([...left, key]) })
    },
    enterText: (key) => state.set({ currentText: key, focusedText: key }),
    leaveText: () => state.set({ focusedText: null }),
    focusNext: (selector, caret) => wishFor({ selector, caret }),
  }
}

function isBegun({ fields }: ArticleEditing): boolean {
  return textOf(fields?.['title']).trim() !== '' || itemsOf(fields?.['body']).length > 0
}

function grant(root: HTMLElement | null, { selector, caret }: FocusWish): boolean {
  const found = root?.querySelector<HTMLElement>(selector)
  if (!found) return false
  const control = found.matches('input, textarea, select, button, [tabindex]')
    ? found
    : (found.querySelector<HTMLElement>('input, textarea') ?? found.querySelector<HTMLElement>('select, button'))
  control?.focus()
  if (caret !== undefined && (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) {
    control.setSelectionRange(caret, caret)
  }
  return true
}
