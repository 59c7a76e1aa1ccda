import type { FilterChange } from '../../content/query/filter.ts'
import type { Relaxation } from '../../content/query/listing.ts'
import { relaxFilter } from '../../content/query/relaxFilter.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { FILTER_PARTS } from './filterParts.ts'
import { NothingFound } from './NothingFound.tsx'

interface NothingMatchesProps {
  relaxations: readonly Relaxation[]
  onUpdate: (change: FilterChange) => void
}

/** Says which part of the filter leaves nothing, and offers to drop it. */
export function NothingMatches({ relaxations, onUpdate }: NothingMatchesProps) {
  const helpful = relaxations.filter(({ count }) => count > 0)
  const offers = helpful.map(({ part, count }) => ({
    name: FILTER_PARTS[part],
    shows: formatAnnouncements(count),
    onDrop: () => onUpdate((current) => relaxFilter(current, part)),
  }))
  return <NothingFound what="announcements" relaxations={offers} />
}
