import type { IgnoredPart } from '../query/filter.ts'

/**
 * The search part by which the address of a page should be replaced, so that equal views have equal addresses: `own`, which
 * the view's codec has written. `null` where it stands already, and where parts of the address were left out: the note
 * that tells of them would vanish with them.
 */
export function canonicalSearch(search: string, own: string, ignored: readonly IgnoredPart[]): string | null {
  return ignored.length > 0 || search === own ? null : own
}
