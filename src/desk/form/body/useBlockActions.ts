import { fieldSelector, useForm } from '../FormContext.ts'
import { useTextList } from '../markup/useTextList.ts'
import { moved } from '../read/change.ts'
import { type BlockType, blockOf, linesOfBlock } from '../read/readBlock.ts'
import { itemsOf, valueAt } from '../read/readValue.ts'

const END = Number.MAX_SAFE_INTEGER

/** Where one writes on in a block that is come to from below: at the end of its last text. */
function textSelector(block: unknown, place: number): string {
  const items = itemsOf(valueAt(block, ['list'])).length
  return fieldSelector(items > 0 ? `body[${place}].list[${items - 1}]` : `body[${place}]`)
}

/** What can be done with a block of the body; the focus stays with what was acted on. */
export function useBlockActions(place: number) {
  const { focusNext } = useForm()
  const { itemsNow, put, focusOn, onBreak, onJoin } = useTextList(['body'], { selectorOf: textSelector })
  const move = (by: -1 | 1) => {
    const items = itemsNow()
    const to = place + by
    if (to < 0 || to >= items.length) return
    put(moved(items, place, to))
    focusOn(items[place], to, END)
  }
  const remove = () => {
    const items = itemsNow()
    const next = place > 0 ? place - 1 : 0
    put(items.toSpliced(place, 1))
    if (items.length > 1) focusOn(items[place > 0 ? next : 1], next, END)
    else focusNext('.body .acts button')
  }
  const turnInto = (type: BlockType) => {
    const items = itemsNow()
    const lines = linesOfBlock(items[place])
    const blocks = type === 'paragraph' && lines.length > 1 ? lines : [blockOf(type, lines)]
    put(items.toSpliced(place, 1, ...blocks))
    focusNext(`[data-block="${place}"] :is(textarea, input)`, END)
  }
  /** What stands behind the caret in a heading becomes a paragraph. */
  const breakHeading = ([heading = '', ...rest]: string[], caret: number) => {
    const items = itemsNow()
    const block = items[place]
    if (typeof block !== 'object') return
    put(items.toSpliced(place, 1, { ...block, heading }, ...rest))
    focusNext(fieldSelector(`body[${place + rest.length}]`), caret)
  }
  /** Out of a list whose last item is empty: it goes, and a paragraph comes behind. */
  const leaveList = (list: readonly unknown[]) => {
    const items = itemsNow()
    const block = items[place]
    const rest = list.slice(0, -1)
    const kept = rest.length > 0 && typeof block === 'object' ? [{ ...block, list: rest }] : []
    put(items.toSpliced(place, 1, ...kept, ''))
    focusNext(fieldSelector(`body[${place + kept.length}]`), 0)
  }
  return {
    move,
    remove,
    turnInto,
    breakHeading,
    leaveList,
    onBreak: onBreak(place),
    onJoin: onJoin(place),
  }
}
