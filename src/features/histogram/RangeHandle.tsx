import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { isStillFilling } from '../../content/text/coverage.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { belongsToInputMethod } from '../../ui/belongsToInputMethod.ts'

/** Choices by key are taken when the keys rest, so that a row of steps is one entry of the history. */
const KEY_PAUSE_MS = 400
const MONTHS_A_PAGE: ReadonlyMap<string, number> = new Map([
  ['PageUp', 12],
  ['PageDown', -12],
])

interface RangeHandleProps {
  side: 'start' | 'end'
  /** A boundary between months: 0 before the first, `months` after the last. */
  value: number
  months: number
  /** The month next to the boundary, inside the range. */
  month: string
  /** While it moves. */
  onMove: (value: number) => void
  /** When it has come to rest; may be called again after that. */
  onRest: () => void
}

/** One end of the chosen range: a slider of the platform, of which only the thumb takes the pointer. */
export function RangeHandle({ side, value, months, month, onMove, onRest }: RangeHandleProps) {
  const input = useRef<HTMLInputElement>(null)
  const byKey = useRef(false)
  const rest = useEffectEvent(onRest)
  useEffect(() => {
    let timer = 0
    // React's onChange is the platform's `input`; the platform's `change` comes when the thumb is let go.
    const settle = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => rest(), byKey.current ? KEY_PAUSE_MS : 0)
    }
    const element = input.current
    element?.addEventListener('change', settle)
    return () => {
      clearTimeout(timer)
      element?.removeEventListener('change', settle)
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (belongsToInputMethod(event.nativeEvent)) return
    byKey.current = true
    const step = MONTHS_A_PAGE.get(event.key)
    if (step === undefined) return
    event.preventDefault()
    onMove(value + step)
    event.currentTarget.dispatchEvent(new Event('change'))
  }
  return (
    <input
      ref={input}
      type="range"
      className={`range-handle needs-scripts ${side === 'start' ? 'range-start' : 'range-end'}`}
      aria-label={side === 'start' ? 'First month' : 'Last month'}
      aria-valuetext={`${formatMonth(month)}${isStillFilling(month) ? ', still filling' : ''}`}
      min={0}
      max={months}
      value={value}
      onChange={(event) => onMove(Number(event.target.value))}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        byKey.current = false
      }}
      onBlur={() => byKey.current && onRest()}
    />
  )
}
