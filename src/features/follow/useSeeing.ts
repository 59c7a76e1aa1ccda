import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { retryable } from '../../data/retryable.ts'
import { useServices } from '../../data/services.ts'
import { keepsAnything } from '../../reader/reader.ts'

/** Long after the page has been painted and works: whoever goes on before has seen no list. In milliseconds. */
const LOOK_MS = 2_000

const code = retryable(async () => (await import('./noteSeen.ts')).noteSeen)

/**
 * Counts what is new at the page's own address as seen, where the reader follows that address and its list has been shown for a
 * moment. Where nothing is kept, no code of it is fetched. `isShown`: whether there is a list yet.
 */
export function useSeeing(isShown = true): void {
  const services = useServices()
  const { pathname, search } = useLocation()
  useEffect(() => {
    if (!isShown || !keepsAnything()) return
    const timer = setTimeout(() => {
      code
        .load()
        .then((noteSeen) => noteSeen(services, pathname + search))
        // It stays new, and is told as such.
        .catch(() => {})
    }, LOOK_MS)
    return () => clearTimeout(timer)
  }, [services, pathname, search, isShown])
}
