import { type RefObject, useEffect, useState } from 'react'
import { hasPopovers, hasWordSegments } from '../../../ui/abilities.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { cleanAddress } from '../../../ui/links/cleanAddress.ts'
import { formatTextFragment } from './formatTextFragment.ts'
import { readPassage } from './readPassage.ts'

/** A selection counts once it has rested so long; a touch that ends it may be on its way to the button. */
const RESTED_MS = 250
/** So that the middle of the button stands under the end of the passage. */
const HALF_BUTTON_PX = 116
/** After a press of the button it stays for so long, to say what it did, even if the press has ended the selection. */
const HELD_MS = 2600

export interface Passage {
  /** The page's address with the text fragment that leads to the passage (https://wicg.github.io/scroll-to-text-fragment/). */
  address: string
  /** Where the button stands, in pixels from the page's corner. */
  left: number
  top: number
  /** The last block of the passage: what stands at its end comes next for who goes on by Tab. */
  block: Element
}

/** The passage of an article that the reader has selected, by pointer, touch or keys; `null` while none is. Escape drops it. */
export function usePassage(article: RefObject<HTMLElement | null>): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    if (!hasPopovers() || !hasWordSegments()) return
    let timer = 0
    let pressed = false
    let heldUntil = 0
    const look = () => {
      const found = pressed ? null : selectedIn(article.current)
      setPassage((shown) => (shown && shown.address === found?.address ? shown : found))
    }
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(look, Math.max(RESTED_MS, heldUntil - performance.now()))
    }
    const press = ({ target }: PointerEvent) => {
      const onButton = target instanceof Element && target.closest('[popover]') !== null
      pressed = !onButton
      if (onButton) heldUntil = performance.now() + HELD_MS
    }
    const release = () => {
      pressed = false
      later()
    }
    const drop = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !belongsToInputMethod(event)) setPassage(null)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('selectionchange', later, { signal })
    document.addEventListener('pointerdown', press, { signal })
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, { signal })
    document.addEventListener('keydown', drop, { signal })
    later()
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [article])
  return passage
}

function selectedIn(article: HTMLElement | null): Passage | null {
  const selection = getSelection()
  if (!article || !selection || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return null
  const read = readPassage(document.body, range)
  const directive = read && formatTextFragment(read.text, read.start, read.end)
  const last = [...range.getClientRects()].at(-1)
  const block = elementOf(range.endContainer)?.closest('p, li, dd, dt, h1, h2, h3, figcaption')
  if (!directive || !last || !block) return null
  const address = `${cleanAddress().replace(/#.*/, '')}#:~:${directive}`
  return { address, left: last.right - HALF_BUTTON_PX + window.scrollX, top: last.bottom + window.scrollY, block }
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
