import type { Location } from 'react-router-dom'
import { parseListOrigin } from '../entry/listOrigin.ts'

/**
 * The key under which is kept what belongs to an entry of the history: how much of a list was shown, and its scroll anchor.
 * Links within a page make entries of their own, which share that of the page.
 */
export function entryKeyOf({ key, state }: Pick<Location, 'key' | 'state'>): string {
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string' ? state.entry : key
}

/**
 * The state for another entry that shows the same page. `further`: how many entries it lies behind this one, since the way
 * back to a list counts them. What a choice kept in view has been shown, and is not asked for again.
 */
export function stateOfSamePage(location: Pick<Location, 'key' | 'state'>, further: 0 | 1): object {
  const { kept: _, ...state } = typeof location.state === 'object' && location.state !== null ? location.state : {}
  const origin = parseListOrigin(state)
  return { ...state, ...(origin && { steps: origin.steps + further }), entry: entryKeyOf(location) }
}
