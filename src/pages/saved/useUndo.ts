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
  timer: ReturnType<typeof setTimeout> | undefined
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
  const forget = useCallback((key: string, hold: Held<T>) => {
    setHeld((current) => (current.get(key) === hold ? new Map([...current].filter(([other]) => other !== key)) : current))
  }, [])
  const goes = useCallback(
    (key: string, hold: Held<T>) => {
      // It was brought back, and perhaps removed once more, which has its own ten seconds.
      if (latest.current.held.get(key) !== hold) return
      if (isTouched(region.current)) {
        hold.timer = setTimeout(goes, LOOK_MS, key, hold)
        return
      }
      latest.current.onGone?.(key)
      forget(key, hold)
    },
    [region, forget],
  )
  const remove = (key: string, item: T, changes: readonly Change[]) => {
    const hold: Held<T> = { item, before: valuesBefore(knownRecords(), changes), timer: undefined }
    hold.timer = setTimeout(goes, UNDO_MS, key, hold)
    setHeld((current) => new Map([...current, [key, hold]]))
    changeReader(changes).catch(() => forget(key, hold))
  }
  const undo = useCallback(
    (key: string) => {
      const hold = latest.current.held.get(key)
      if (!hold) return
      clearTimeout(hold.timer)
      // The row stays in its place, and the focus with it, until it is one of the kept again.
      changeReader(hold.before).then(
        () => forget(key, hold),
        () => forget(key, hold),
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
