import { findFollowsCycles } from './findFollowsCycles.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** Stories that come before their own beginning, each told of a loose article where there is one in it. */
export function checkFollowsCycles(entries: readonly ReadEntry[]): EntryFault[] {
  const bySlug = new Map(entries.map((entry) => [entry.card.slug, entry]))
  const cycles = findFollowsCycles(entries.map(({ card, follows }) => ({ slug: card.slug, follows })))
  return cycles.flatMap((cycle) => {
    const loose = cycle.findIndex((slug) => bySlug.get(slug)?.isLoose)
    const place = Math.max(loose, 0) % (cycle.length - 1)
    const entry = bySlug.get(cycle[place] ?? '')
    // What leads to itself at once is told by itself.
    if (!entry || cycle.length < 3) return []
    return [
      {
        entry,
        path: ['follows', entry.follows.indexOf(cycle[place + 1] ?? '')],
        found: `a circle: ${cycle.join(' follows ')}`,
        wanted: 'a story that begins somewhere, each article following earlier ones',
        example: '',
      },
    ]
  })
}
