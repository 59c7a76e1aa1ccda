import type { FieldPath } from '../../deskAnswers.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { fieldKey } from '../read/fieldKey.ts'
import { itemsOf, valueAt } from '../read/readValue.ts'

interface TextListOptions {
  /** Whether the list goes with its last text. */
  isOptional?: boolean
  /** How many the file may hold: Enter makes no more. */
  most?: number
  /** The selector of an item's text, and of its end. */
  selectorOf?: (item: unknown, place: number) => string
}

/** What is done with texts that are written one after the other: Enter parts them, Backspace at the beginning puts them together. */
export function useTextList(path: FieldPath, { isOptional = false, most = Number.POSITIVE_INFINITY, selectorOf }: TextListOptions = {}) {
  const { now, changeAll, focusNext } = useForm()
  const itemsNow = () => itemsOf(valueAt(now().fields, path))
  const focusOn = (item: unknown, place: number, caret: number) =>
    focusNext(selectorOf?.(item, place) ?? fieldSelector(fieldKey([...path, place])), caret)
  const put = (after: readonly unknown[]) => {
    // As a step of its own, and as a whole: the desk keeps the bytes of what stays.
    changeAll([{ path, value: after.length === 0 && isOptional ? undefined : after }])
  }
  const onBreak = (place: number) => (parts: unknown[], caret: number) => {
    const items = itemsNow()
    const isByEnter = parts.length === 2 && caret === 0
    if (isByEnter && items.length >= most) return
    put(items.toSpliced(place, 1, ...parts))
    focusOn(parts.at(-1), place + parts.length - 1, caret)
  }
  const onJoin = (place: number) => (text: string) => {
    const items = itemsNow()
    const before = items[place - 1]
    if (text === '' && items.length > 1) {
      put(items.toSpliced(place, 1))
      focusOn(place > 0 ? before : items[1], Math.max(0, place - 1), place > 0 ? Number.MAX_SAFE_INTEGER : 0)
    } else if (typeof before === 'string') {
      const blank = before === '' || text === '' || /\s$/.test(before) ? '' : ' '
      put(items.toSpliced(place - 1, 2, before + blank + text))
      focusOn(before, place - 1, before.length + blank.length)
    }
  }
  return { itemsNow, put, focusOn, onBreak, onJoin }
}
