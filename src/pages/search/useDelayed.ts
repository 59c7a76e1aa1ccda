import { useEffect, useState } from 'react'

/** Debounces a value; the first one is taken at once. */
export function useDelayed<T>(value: T, delayMs: number): T {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
  return delayed
}

/** How long typing has to pause before a search starts. */
export const TYPING_RESTS_MS = 80
