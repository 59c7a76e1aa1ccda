import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { MonthRange } from './monthRange.ts'

interface BarPointerOptions {
  /** The bar at the pointer; `null` beside the bars and over a handle. With `anyHeight` wherever the pointer is up or down. */
  barAt: (event: MouseEvent, anyHeight?: boolean) => MonthRange | null
  /** While a drag goes on. */
  onDrag: (range: MonthRange) => void
  /** What was pressed or dragged over; `null` where the browser has taken a drag for a scroll. */
  onEnd: (range: MonthRange | null) => void
}

/** What a pointer does over bars: it points at one, a press takes it, and a drag takes all from the first to the last. */
export function useBarPointer({ barAt, onDrag, onEnd }: BarPointerOptions) {
  const [pointed, setPointed] = useState<MonthRange | null>(null)
  const first = useRef<MonthRange | null>(null)
  const range = useRef<MonthRange | null>(null)
  const end = (taken: MonthRange | null) => {
    if (range.current) onEnd(taken)
    first.current = range.current = null
  }
  const handlers = {
    onPointerDown(event: PointerEvent) {
      first.current = range.current = event.button === 0 ? barAt(event) : null
    },
    onPointerMove(event: PointerEvent) {
      const begun = first.current
      if (!begun) return setPointed(event.buttons === 0 ? barAt(event) : null)
      const bar = barAt(event, true)
      if (!bar || (bar.start === begun.start && range.current === begun)) return
      // A drag that came before the code was there is over (hydration/eventReplay.ts): no pointer is left to capture.
      if (event.isTrusted) event.currentTarget.setPointerCapture(event.pointerId)
      range.current = { start: Math.min(begun.start, bar.start), end: Math.max(begun.end, bar.end) }
      setPointed(null)
      onDrag(range.current)
    },
    onPointerUp: () => end(range.current),
    onPointerCancel: () => end(null),
    onPointerLeave: () => setPointed(null),
  }
  return { pointed, handlers }
}
