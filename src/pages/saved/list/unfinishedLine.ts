import { readStored, writeStored } from '../../../ui/browserStorage.ts'

const KEY = 'reader:unfinished'

/**
 * Keeps what is being typed in a line while its document goes: the database would not be done by then. The tab alone has it, and one
 * line; `null` lets it go.
 */
export function keepUnfinishedLine(label: string, text: string | null): void {
  writeStored('sessionStorage', KEY, text === null ? null : JSON.stringify([label, text]))
}

/** What was being typed in a line when its document went, once; `null` for any other line. */
export function takeUnfinishedLine(label: string): string | null {
  const stored = readStored('sessionStorage', KEY)
  if (stored === null) return null
  try {
    const [of, text]: unknown[] = JSON.parse(stored)
    if (of !== label || typeof text !== 'string') return null
    keepUnfinishedLine(label, null)
    return text
  } catch {
    return null
  }
}
