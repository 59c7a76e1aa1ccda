import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleEditing } from '../articleEditing.ts'
import type { FormServices } from './FormContext.ts'
import { fieldKey, isWithin } from './read/fieldKey.ts'
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
  const [hushed, setHushed] = useState<readonly string[]>(() => (isBegun(editing) ? [] : ['']))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [currentText, setCurrentText] = useState<string | null>(null)
  const [focusedText, setFocusedText] = useState<string | null>(null)
  // So that the form is rendered for a wish, where nothing of the article changes with it.
  const [, setWishes] = useState(0)
  const wish = useRef<FocusWish | null>(null)
  useLayoutEffect(() => {
    if (wish.current && grant(root.current, wish.current)) wish.current = null
  })
  const services: FormServices = {
    editing,
    isHushed: (key) => !left.has(key) && hushed.some((field) => isWithin(key, field)),
    hush: (path) => setHushed((all) => [...all, fieldKey(path)]),
    leave: (key) => setLeft((all) => (all.has(key) ? all : new Set([...all, key]))),
    currentText,
    focusedText,
    enterText: (key) => {
      setCurrentText(key)
      setFocusedText(key)
    },
    leaveText: () => setFocusedText(null),
    focusNext: (selector, caret) => {
      wish.current = { selector, caret }
      setWishes((count) => count + 1)
    },
  }
  const onFocus = ({ relatedTarget, target }: FocusEvent) => {
    const isFromOutside = !(relatedTarget instanceof Node && root.current?.contains(relatedTarget))
    const key = target.getAttribute('data-field')
    if (isFromOutside && key !== null && left.size > 0) services.leave(key)
  }
  return { services, onFocus }
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
