import { readStored, writeStored } from '../ui/browserStorage.ts'
import { SCROLL_POSITIONS_KEY } from './storageKeys.ts'

/*
 * How far each entry of the history was scrolled, as the router keeps it: in pixels, by the entry's key. Whoever has less than
 * the router, or has it sooner, puts it right here.
 */

/** Tells the router where an entry was left. */
export function noteScrollPosition(historyKey: string, y: number): void {
  write({ ...read(), [historyKey]: y })
}

/** Keeps the router from restoring the position of an entry, which somebody comes to anew or has moved on in by then. */
export function forgetScrollPosition(historyKey: string): void {
  const { [historyKey]: _, ...others } = read()
  write(others)
}

function read(): Record<string, unknown> {
  try {
    const positions: unknown = JSON.parse(readStored('sessionStorage', SCROLL_POSITIONS_KEY) ?? '{}')
    return typeof positions === 'object' && positions !== null ? { ...positions } : {}
  } catch {
    // Not written by the router: then it will not read it either.
    return {}
  }
}

function write(positions: Record<string, unknown>): void {
  writeStored('sessionStorage', SCROLL_POSITIONS_KEY, Object.keys(positions).length > 0 ? JSON.stringify(positions) : null)
}
