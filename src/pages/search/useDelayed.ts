import { useEffect, useState } from 'react'

/** A value once it has rested for so long; the first one at once. */
export function useDelayed<T>(value: T, delayMs: number): T {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
  return delayed
}

/** Typing has rested long enough to be searched for. */
export const TYPING_RESTS_MS = 80
