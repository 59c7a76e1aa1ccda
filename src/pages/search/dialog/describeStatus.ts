import { formatNumber } from '../../../content/text/formatNumber.ts'

/**
 * What the dialog says of its list to whoever can't see it, and of its keys. `found` is the number of articles, once it is
 * known.
 */
export function describeStatus(
  words: string,
  { options, isSearching, found }: { options: number; isSearching: boolean; found: number | undefined },
): string {
  if (words.trim() === '') return 'Type to search. Arrow keys move, Enter opens, Escape closes.'
  if (isSearching && options === 0) return 'Searching…'
  if (found === 0) return 'Nothing found for these words.'
  return found === undefined ? '' : `${formatNumber(found)} found. Arrow keys move, Enter opens.`
}
