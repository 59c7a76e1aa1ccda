import type { Day } from '../../content/text/day.ts'

/** What a choice keeps in view: it goes with the history entry that the choice makes, in its state. */
export interface KeptAnchor {
  /** How many entries have to be shown for that. */
  shownCount: number
  /** The entries that were on the screen, topmost first, with the distance of their tops from the screen's, in pixels. */
  entries: { slug: string; day: Day; offset: number }[]
}

/** The anchor in the state of a history entry; `undefined` when no choice made it, `null` when there was nothing to keep. */
export function keptAnchorIn(state: unknown): KeptAnchor | null | undefined {
  return isChoice(state) ? state.kept : undefined
}

/** A history entry outlives a deploy, so what it holds is looked at before it is believed. */
function isChoice(state: unknown): state is { kept: KeptAnchor | null } {
  if (typeof state !== 'object' || state === null || !('kept' in state)) return false
  const { kept } = state
  return kept === null || (typeof kept === 'object' && 'entries' in kept && Array.isArray(kept.entries))
}
