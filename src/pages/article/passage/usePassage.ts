import { type RefObject, useEffect, useState } from 'react'
import { citedSource } from '../../../features/report/citedSource.ts'
import { hasPopovers, hasWordSegments } from '../../../ui/abilities.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { cleanAddress } from '../../../ui/links/cleanAddress.ts'
import { formatTextFragment } from './formatTextFragment.ts'
import { readPassage } from './readPassage.ts'

/** Debounces selections; a touch that ends one may be on its way to the button. */
const SELECTION_RESTS_MS = 250
/** Centres the button under the end of the passage. */
const HALF_BUTTON_PX = 116
/** How long the button stays after a press, to say what it did, even if the press has ended the selection. */
const STAYS_MS = 2600

export interface Passage {
  /** The page's address with the text fragment that leads to the passage (https://wicg.github.io/scroll-to-text-fragment/). */
  address: string
  /** What it says, and the address of the source that it stands in or cites; empty where there is none. */
  text: string
  source: string
  /** The position of the button, in pixels from the page's corner. */
  left: number
  top: number
  /** The last block of the passage: the button is put at its end, so that it is next in tab order. */
  block: Element
}

/** The passage of an article that is selected, by pointer, touch or keys; `null` while none is. Escape dismisses it. */
export function usePassage(article: RefObject<HTMLElement | null>): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    if (!hasPopovers() || !hasWordSegments()) return
    let timer = 0
    let pressed = false
    let staysUntil = 0
    const update = () => {
      const passageNow = pressed ? null : selectedIn(article.current)
      setPassage((shown) => (shown && shown.address === passageNow?.address ? shown : passageNow))
    }
    const schedule = () => {
      clearTimeout(timer)
      timer = window.setTimeout(update, Math.max(SELECTION_RESTS_MS, staysUntil - performance.now()))
    }
    const press = ({ target }: PointerEvent) => {
      const onButton = target instanceof Element && target.closest('[popover]') !== null
      pressed = !onButton
      if (onButton) staysUntil = performance.now() + STAYS_MS
    }
    const release = () => {
      pressed = false
      schedule()
    }
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !belongsToInputMethod(event)) setPassage(null)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('selectionchange', schedule, { signal })
    document.addEventListener('pointerdown', press, { signal })
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, { signal })
    document.addEventListener('keydown', dismiss, { signal })
    schedule()
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
  const text = read.text.slice(read.start, read.end)
  return {
    address,
    text,
    source: citedSource(range),
    left: last.right - HALF_BUTTON_PX + window.scrollX,
    top: last.bottom + window.scrollY,
    block,
  }
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
