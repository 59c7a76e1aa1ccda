import { sortKey } from './terms.ts'

type Bounds = [from: string, to: string]

/**
 * Shortens the first and the last words of files to what tells neighbours apart, as Pagefind does it: its reader looks for a
 * word in the files between whose bounds it lies. A last word that would come before the first then stays whole.
 */
export function chunkBounds(ends: readonly Readonly<Bounds>[]): Bounds[] {
  const bounds = ends.map(([from, to]): Bounds => [from, to])
  for (const [i, chunk] of bounds.entries()) {
    const next = bounds[i + 1]
    if (!next) continue
    const [left, right] = [[...chunk[1]], [...next[0]]]
    const differs = left.findIndex((letter, place) => letter !== right[place])
    const length = (differs < 0 ? left.length : differs) + 1
    const last = left.slice(0, length).join('')
    if (sortKey(last) >= sortKey(chunk[0])) chunk[1] = last
    next[0] = right.slice(0, length).join('')
  }
  return bounds
}
