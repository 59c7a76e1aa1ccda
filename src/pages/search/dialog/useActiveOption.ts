import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import type { SearchOption } from './searchOptions.ts'

/** The keys that move among the options. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

interface ActiveOptionProps {
  listId: string
  words: string
  options: readonly SearchOption[]
  input: RefObject<HTMLInputElement | null>
  onOpen: (option: SearchOption | undefined) => void
}

/**
 * The active option of a combobox (`aria-activedescendant`), by its index; -1 where none is. The field keeps the focus: its
 * arrow keys move among the options, and Enter opens the active one, or else the page with all results.
 */
export function useActiveOption({ listId, words, options, input, onOpen }: ActiveOptionProps): number {
  // The active option belongs to the words that were typed when it was moved to.
  const [active, setActive] = useState({ words: '', to: '' })
  const index = active.words === words ? options.findIndex(({ to }) => to === active.to) : -1
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const step = STEPS.get(event.key)
    if ((step === undefined && event.key !== 'Enter') || belongsToInputMethod(event)) return
    event.preventDefault()
    if (step === undefined) return onOpen(options[index] ?? options.find(({ kind }) => kind === 'all') ?? options[0])
    const next = index < 0 ? (step > 0 ? 0 : options.length - 1) : (index + step + options.length) % options.length
    setActive({ words, to: options[next]?.to ?? '' })
  })
  useEffect(() => {
    const field = input.current
    field?.addEventListener('keydown', onKeyDown)
    return () => field?.removeEventListener('keydown', onKeyDown)
  }, [input])
  useEffect(() => {
    if (index < 0) input.current?.removeAttribute('aria-activedescendant')
    else input.current?.setAttribute('aria-activedescendant', `${listId}-${index}`)
    document.getElementById(`${listId}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }, [index, listId, input])
  return index
}
