import { EMPTY_FILTER } from '../query/filter.ts'
import { formatFilter } from './filterAddress.ts'
import { partnershipPath, TIMELINE_PATH } from './paths.ts'

/**
 * Where the news of two companies stands: their page, or, where they are too seldom in the news together for a page that is
 * prerendered, the timeline of both. The app draws a page for any two, but only who runs scripts would find it.
 */
export function pairAddress(a: string, b: string, hasPage: boolean): string {
  return hasPage ? partnershipPath(a, b) : TIMELINE_PATH + formatFilter({ ...EMPTY_FILTER, companies: [a, b], match: 'all' })
}
