import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { MonthRange } from './monthRange.ts'

interface BarPointerOptions {
  /** The bar at the pointer; `null` beside the bars and over a handle. With `anyHeight` wherever the pointer is up or down. */
  barAt: (event: MouseEvent, anyHeight?: boolean) => MonthRange | null
  onPress: (bar: MonthRange) => void
  onDrag: (range: MonthRange) => void
  /** A drag is over; `null` where the browser has taken it for a scroll. */
  onDragEnd: (range: MonthRange | null) => void
}

/** What a pointer does over bars: it points at one, a press takes it, and a drag takes all from the first to the last. */
export function useBarPointer({ barAt, onPress, onDrag, onDragEnd }: BarPointerOptions) {
  const [pointed, setPointed] = useState<MonthRange | null>(null)
  const begun = useRef<MonthRange | null>(null)
  const dragged = useRef<MonthRange | null>(null)
  /** The platform's click comes after the end of a drag as well. */
  const wasDrag = useRef(false)
  const end = (range: MonthRange | null) => {
    begun.current = null
    wasDrag.current = dragged.current !== null
    if (dragged.current !== null) onDragEnd(range)
    dragged.current = null
  }
  const handlers = {
    onPointerDown(event: PointerEvent) {
      wasDrag.current = false
      begun.current = event.button === 0 ? barAt(event) : null
    },
    onPointerMove(event: PointerEvent) {
      const first = begun.current
      if (!first) return setPointed(event.buttons === 0 ? barAt(event) : null)
      const last = barAt(event, true)
      if (!last || (!dragged.current && last.start === first.start)) return
      // A drag that came before the code was there is over (hydration/eventReplay.ts): no pointer is left to capture.
      if (event.isTrusted) event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
      setPointed(null)
      onDrag(dragged.current)
    },
    onPointerUp: () => end(dragged.current),
    onPointerCancel: () => end(null),
    onPointerLeave: () => setPointed(null),
    onClick(event: MouseEvent) {
      const bar = wasDrag.current ? null : barAt(event)
      wasDrag.current = false
      if (bar) onPress(bar)
    },
  }
  return { pointed, handlers }
}
