import { inBaseUnit } from '../../../content/article/deal/sizeUnits.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import type { JsonPath } from '../json/jsonText.ts'
import { findFollowsCycles } from './findFollowsCycles.ts'
import type { EntryFault, ReadEntry } from './readEntry.ts'

/** Stories that come before their own beginning, and sums and sizes that are parts of themselves by way of others. */
export function checkCycles(entries: readonly ReadEntry[]): EntryFault[] {
  return [...checkFollowsCycles(entries), ...checkPartCycles(entries, 'amounts'), ...checkPartCycles(entries, 'sizes')]
}

function checkFollowsCycles(entries: readonly ReadEntry[]): EntryFault[] {
  const stories = entries.map((entry) => ({ entry, leadsTo: entry.follows }))
  return findCycles(stories, 'follows').map(({ entry, next, found }) => ({
    entry,
    path: ['follows', entry.follows.indexOf(next)],
    found,
    wanted: 'a story that begins somewhere, each article following earlier ones',
    example: '',
  }))
}

/** Only what is of one unit can be a part of each other. That it is a part of its own article's is nothing odd. */
function checkPartCycles(entries: readonly ReadEntry[], field: 'amounts' | 'sizes'): EntryFault[] {
  const parts = entries.flatMap((entry) =>
    entry[field].flatMap(({ partOf, ...one }, place) => {
      const unit = 'currency' in one ? one.currency : inBaseUnit(one.value, one.unit).unit
      return partOf === null || partOf === entry.card.slug ? [] : [{ entry, place, partOf, unit }]
    }),
  )
  return [...groupBy(parts, ({ unit }) => unit).values()].flatMap((inUnit) => {
    const byArticle = [...groupBy(inUnit, ({ entry }) => entry)]
    const leading = byArticle.map(([entry, own]) => ({ entry, leadsTo: own.map(({ partOf }) => partOf) }))
    return findCycles(leading, 'is a part of').map(({ entry, next, found }) => {
      const place = inUnit.find((part) => part.entry === entry && part.partOf === next)?.place ?? 0
      const path: JsonPath = [field, place, 'partOf']
      return { entry, path, found, wanted: 'parts that lead to a whole, which is a part of none of them', example: '' }
    })
  })
}

interface Leading {
  entry: ReadEntry
  /** Slugs. */
  leadsTo: readonly string[]
}

/** A circle, with the entry whose fault it is, a loose one where there is one, and where that leads within it. */
interface FoundCycle {
  entry: ReadEntry
  next: string
  found: string
}

function findCycles(leading: readonly Leading[], verb: string): FoundCycle[] {
  const bySlug = new Map(leading.map(({ entry }) => [entry.card.slug, entry]))
  const cycles = findFollowsCycles(leading.map(({ entry, leadsTo }) => ({ slug: entry.card.slug, follows: leadsTo })))
  return cycles.flatMap((cycle) => {
    const loose = cycle.findIndex((slug) => bySlug.get(slug)?.isLoose)
    const place = Math.max(loose, 0) % (cycle.length - 1)
    const entry = bySlug.get(cycle[place] ?? '')
    // What leads to itself at once is told by itself.
    if (!entry || cycle.length < 3) return []
    return [{ entry, next: cycle[place + 1] ?? '', found: `a circle: ${cycle.join(` ${verb} `)}` }]
  })
}
