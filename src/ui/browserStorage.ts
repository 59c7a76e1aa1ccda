/*
 * What a browser keeps for its reader. Storage may be full, switched off or cleared at any time; then nothing is kept
 * and nothing breaks.
 */

type Area = 'localStorage' | 'sessionStorage'

export function readStored(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key)
  } catch {
    return null
  }
}

/** `null` removes the entry. */
export function writeStored(area: Area, key: string, value: string | null): void {
  try {
    if (value === null) window[area].removeItem(key)
    else window[area].setItem(key, value)
  } catch {
    // Kept nowhere, then.
  }
}
