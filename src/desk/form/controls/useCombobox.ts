import { type KeyboardEvent, useState } from 'react'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'

/**
 * The state and keys of a combobox (WAI-ARIA 1.2, list autocomplete): the field keeps the focus, arrows, Home and End walk through
 * the options, Enter takes the one in hand, Escape closes the list and then empties the field. What is typed has its first
 * option in hand.
 *
 * @param find The options for some words; not asked for while the list is closed.
 */
export function useCombobox<T>(find: (words: string) => readonly T[], onPick: (option: T, words: string) => void) {
  const [words, setWords] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const [hand, setHand] = useState(0)
  const options = isAsked ? find(words) : []
  const isOpen = options.length > 0
  const active = isOpen ? Math.min(hand, options.length - 1) : -1
  const pick = (place: number) => {
    const option = options[place]
    setWords('')
    setIsAsked(false)
    setHand(0)
    if (option !== undefined) onPick(option, words.trim())
  }
  const walk = (key: string): number | null => {
    if (key === 'ArrowDown') return isOpen ? (active + 1) % options.length : 0
    if (key === 'ArrowUp') return isOpen ? (active - 1 + options.length) % options.length : Number.MAX_SAFE_INTEGER
    if (key === 'Home') return isOpen ? 0 : null
    if (key === 'End') return isOpen ? options.length - 1 : null
    return null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToInputMethod(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    const next = walk(event.key)
    if (next !== null) {
      event.preventDefault()
      setIsAsked(true)
      setHand(next)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (active >= 0) pick(active)
    } else if (event.key === 'Escape' && (isOpen || words !== '')) {
      // The list's Escape, and not that of what stands round it.
      event.stopPropagation()
      if (isOpen) setIsAsked(false)
      else setWords('')
    }
  }
  return {
    words,
    options,
    isOpen,
    active,
    pick,
    onKeyDown,
    type: (typed: string) => {
      setWords(typed)
      setIsAsked(true)
      setHand(0)
    },
    open: () => setIsAsked(true),
    close: () => setIsAsked(false),
  }
}
