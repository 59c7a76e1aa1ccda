import { SCROLL_POSITIONS_KEY } from '../hydration/storageKeys.ts'
import { readStored, writeStored } from '../ui/browserStorage.ts'

/**
 * Keeps the router from restoring the position of the entry that is about to be drawn. A list finds its own place
 * (features/view/useScrollAnchor.ts); the router would set it again by pixels, so late that somebody may have moved on.
 */
export function forgetScrollPosition(historyKey: string): void {
  try {
    const { [historyKey]: _, ...others } = JSON.parse(readStored('sessionStorage', SCROLL_POSITIONS_KEY) ?? '{}')
    writeStored('sessionStorage', SCROLL_POSITIONS_KEY, JSON.stringify(others))
  } catch {
    // Not written by the router: then it will not read it either.
  }
}
