import { scrollAnchorKey } from '../../hydration/storageKeys.ts'
import { readStored, writeStored } from '../../ui/browserStorage.ts'

/** Where a reader was in a list, kept for each entry of the tab's history. */
export interface ScrollAnchor {
  /** How many entries were shown. */
  shownCount: number
  /** The slug of the entry at the top of the screen, and how far its top was below the screen's, in pixels. */
  anchor: string | null
  offset: number
  /** The slug of the entry that the reader opened, which gets the focus back. */
  opened: string | null
}

/** The boot script looks there for a list that was read beyond its first page (hydration/boot/isClientRendered.ts). */
const keyOf = (historyKey: string) => scrollAnchorKey(window.location.pathname, historyKey)

export function readScrollAnchor(historyKey: string): ScrollAnchor | null {
  // A page that is being prerendered has not been scrolled.
  if (typeof window === 'undefined') return null
  const stored = readStored('sessionStorage', keyOf(historyKey))
  if (stored === null) return null
  try {
    return parseScrollAnchor(JSON.parse(stored))
  } catch {
    return null
  }
}

export function writeScrollAnchor(historyKey: string, anchor: ScrollAnchor): void {
  writeStored('sessionStorage', keyOf(historyKey), JSON.stringify(anchor))
}

function parseScrollAnchor(value: unknown): ScrollAnchor | null {
  if (typeof value !== 'object' || value === null) return null
  const { shownCount, anchor, offset, opened } = value as Partial<Record<keyof ScrollAnchor, unknown>>
  if (typeof shownCount !== 'number' || typeof offset !== 'number') return null
  return {
    shownCount,
    offset,
    anchor: typeof anchor === 'string' ? anchor : null,
    opened: typeof opened === 'string' ? opened : null,
  }
}
