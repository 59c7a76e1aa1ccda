import type { Filter, FilterChange } from '../content/filter.ts'
import type { Remedy } from '../content/listing.ts'
import { formatAnnouncements } from '../content/words.ts'

const PARTS: Record<Remedy['part'], { name: string; dropped: Partial<Filter> }> = {
  companies: { name: 'the companies', dropped: { companies: [], match: 'any' } },
  kinds: { name: 'the kinds', dropped: { kinds: [] } },
  dates: { name: 'the dates', dropped: { from: null, to: null } },
}

interface NothingMatchesProps {
  remedies: readonly Remedy[]
  onChoose: (change: FilterChange) => void
}

/** Says which part of the filter leaves nothing, and offers to drop it. */
export function NothingMatches({ remedies, onChoose }: NothingMatchesProps) {
  const helpful = remedies.filter(({ count }) => count > 0)
  const [first] = helpful
  return (
    <div className="py-12">
      <h2 className="font-serif text-2xl font-semibold">Nothing matches these filters</h2>
      <p className="mt-2 max-w-[36em] text-muted">
        {first
          ? `The archive has announcements for the rest of your choice, but none that also fits ${PARTS[first.part].name}.`
          : 'No single part of the filter is to blame. Start again from the whole archive.'}
      </p>
      <div className="mt-5 flex flex-wrap gap-2.5">
        {helpful.map(({ part, count }) => (
          <button
            key={part}
            type="button"
            className="button"
            onClick={() => onChoose((current) => ({ ...current, ...PARTS[part].dropped }))}
          >
            Drop {PARTS[part].name} ({formatAnnouncements(count)})
          </button>
        ))}
      </div>
    </div>
  )
}
