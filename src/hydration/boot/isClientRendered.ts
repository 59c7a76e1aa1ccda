import { VIEW_PARAMETERS } from '../../content/address/viewParameters.ts'
import { forgetScrollPosition } from '../scrollPositions.ts'
import { FIRST_ENTRY, scrollAnchorKey } from '../storageKeys.ts'
import type { BootData } from './bootData.ts'

/**
 * Whether another view is wanted than was prerendered, so that the app is to draw it: where the address of a list holds a
 * filter, where the history entry was read beyond the first page, and where a page stands in for one that was not
 * prerendered, or can't be had without a network, and the address may be that one's.
 */
export function isClientRendered({ fallback, firstLength }: BootData): boolean {
  const names = new URLSearchParams(location.search)
  const shown = shownBefore()
  if (fallback !== undefined) return new RegExp(fallback).test(location.pathname)
  return firstLength !== undefined && (VIEW_PARAMETERS.some((name) => names.has(name)) || shown > +firstLength)
}

/**
 * How many entries were shown when this entry of the history was left. Somebody who comes to the page anew begins at its
 * top: what the first entry of an earlier visit has left is forgotten, since every first entry has the same key.
 */
function shownBefore(): number {
  try {
    const entry = history.state as { key?: string; usr?: { entry?: string } } | null
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    if (!entry && visit?.type === 'navigate') forgetFirstEntry()
    const key = scrollAnchorKey(location.pathname, entry?.usr?.entry ?? entry?.key ?? FIRST_ENTRY)
    const { shownCount }: { shownCount?: unknown } = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    return Number(shownCount) || 0
  } catch {
    return 0
  }
}

function forgetFirstEntry(): void {
  sessionStorage.removeItem(scrollAnchorKey(location.pathname, FIRST_ENTRY))
  forgetScrollPosition(FIRST_ENTRY)
}
