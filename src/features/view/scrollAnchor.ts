import { readStored, writeStored } from '../../ui/browserStorage.ts'

/** Where a reader was in a list, kept for each entry of the tab's history. */
export interface Place {
  /** How many entries were shown. */
  depth: number
  /** The slug of the entry at the top of the screen, and how far its top was below the screen's, in pixels. */
  anchor: string | null
  offset: number
  /** The slug of the entry that the reader opened, which gets the focus back. */
  opened: string | null
}

/**
 * With the page's path, since the first entry of every visit has the same key. The inline script of every page
 * (hydration/bootScript.ts) looks under the same name for a depth beyond the first page.
 */
const keyOf = (historyKey: string) => `entente:place:${window.location.pathname}:${historyKey}`

export function readPlace(historyKey: string): Place | null {
  // A page that is being prerendered is at no place.
  if (typeof window === 'undefined') return null
  const stored = readStored('sessionStorage', keyOf(historyKey))
  if (stored === null) return null
  try {
    return parsePlace(JSON.parse(stored))
  } catch {
    return null
  }
}

export function writePlace(historyKey: string, place: Place): void {
  writeStored('sessionStorage', keyOf(historyKey), JSON.stringify(place))
}

function parsePlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null
  const { depth, anchor, offset, opened } = value as Partial<Record<keyof Place, unknown>>
  if (typeof depth !== 'number' || typeof offset !== 'number') return null
  return {
    depth,
    offset,
    anchor: typeof anchor === 'string' ? anchor : null,
    opened: typeof opened === 'string' ? opened : null,
  }
}
