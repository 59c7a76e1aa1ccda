import type { Filter, FilterChange } from '../../content/query/filter.ts'
import type { Relaxation } from '../../content/query/listing.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { NothingFound } from './NothingFound.tsx'

const PARTS: Record<Relaxation['part'], { name: string; dropped: Partial<Filter> }> = {
  companies: { name: 'the companies', dropped: { companies: [], match: 'any' } },
  kinds: { name: 'the kinds', dropped: { kinds: [] } },
  dates: { name: 'the dates', dropped: { from: null, to: null } },
}

interface NothingMatchesProps {
  relaxations: readonly Relaxation[]
  onUpdate: (change: FilterChange) => void
}

/** Says which part of the filter leaves nothing, and offers to drop it. */
export function NothingMatches({ relaxations, onUpdate }: NothingMatchesProps) {
  const helpful = relaxations.filter(({ count }) => count > 0)
  const offers = helpful.map(({ part, count }) => ({
    name: PARTS[part].name,
    shows: formatAnnouncements(count),
    onDrop: () => onUpdate((current) => ({ ...current, ...PARTS[part].dropped })),
  }))
  return <NothingFound what="announcements" relaxations={offers} />
}
