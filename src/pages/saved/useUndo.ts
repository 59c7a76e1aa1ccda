import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { changeReader, knownRecords } from '../../reader/reader.ts'
import type { Change } from '../../reader/readerStore.ts'
import { valuesBefore } from '../../reader/valuesBefore.ts'
import { useUndoKey } from './useUndoKey.ts'

/** So long a removal can be undone, in milliseconds. */
export const UNDO_MS = 10_000
/** How often it is looked whether what was removed may go from under the pointer. */
const LOOK_MS = 500

interface Held<T> {
  item: T
  /** What brings it back. */
  before: Change[]
  timer: ReturnType<typeof setTimeout>
}

interface UndoOptions {
  /** What holds the rows. */
  region: RefObject<HTMLElement | null>
  /** Called with the key of what can't be brought back any more. */
  onGone?: (key: string) => void
}

/**
 * Removes at once and keeps the row in its place meanwhile, so that it can be undone where it stood: for ten seconds, and for as
 * long as the pointer or the focus is among the rows, since what is below would jump. Ctrl+Z undoes the last one.
 */
export function useUndo<T>({ region, onGone }: UndoOptions) {
  const [held, setHeld] = useState<ReadonlyMap<string, Held<T>>>(new Map())
  const latest = useRef({ held, onGone })
  useEffect(() => {
    latest.current = { held, onGone }
  })
  const forget = useCallback((key: string) => {
    setHeld((current) => new Map([...current].filter(([other]) => other !== key)))
  }, [])
  const goes = useCallback(
    (key: string) => {
      if (isTouched(region.current)) {
        setTimeout(() => goes(key), LOOK_MS)
        return
      }
      if (!latest.current.held.has(key)) return
      latest.current.onGone?.(key)
      forget(key)
    },
    [region, forget],
  )
  const remove = (key: string, item: T, changes: readonly Change[]) => {
    const before = valuesBefore(knownRecords(), changes)
    const timer = setTimeout(() => goes(key), UNDO_MS)
    setHeld((current) => new Map([...current, [key, { item, before, timer }]]))
    changeReader(changes).catch(() => forget(key))
  }
  const undo = useCallback(
    (key: string) => {
      const kept = latest.current.held.get(key)
      if (!kept) return
      clearTimeout(kept.timer)
      // The row stays in its place, and the focus with it, until it is one of the kept again.
      changeReader(kept.before).then(
        () => forget(key),
        () => forget(key),
      )
    },
    [forget],
  )
  const last = [...held.keys()].at(-1)
  useUndoKey(last === undefined ? null : () => undo(last))
  useEffect(
    () => () => {
      for (const [key, { timer }] of latest.current.held) {
        clearTimeout(timer)
        latest.current.onGone?.(key)
      }
    },
    [],
  )
  return { held, remove, undo }
}

/** A finger that has left the screen leaves what it touched "hovered". */
function isTouched(element: HTMLElement | null): boolean {
  if (!element) return false
  const hasPointer = window.matchMedia?.('(hover: hover)').matches === true && element.matches(':hover')
  return hasPointer || element.contains(document.activeElement)
}
