import { useEffect, useRef, useState } from 'react'
import { type CountsByStatus, statusIds, statusName } from '../../content/article/statuses.ts'
import { type Filter, type FilterChange, toggleFirstHand, toggleStatus } from '../../content/query/filter.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { FIRST_HAND } from './describeFilter.ts'
import { FilterOption } from './FilterOption.tsx'

interface StatusFilterProps {
  counts: CountsByStatus
  /** How many have a first-hand source; left out where a list does not know. */
  firstHand?: number
  filter: Filter
  onUpdate: (change: FilterChange) => void
  onIntent: (change: FilterChange) => void
}

/**
 * How certain the news is, and whether anybody says so who should know. Most readers ask for neither, so it is shut until it is opened,
 * or something of it is chosen elsewhere, and its rows are made then.
 */
export function StatusFilter({ counts, firstHand, filter, onUpdate, onIntent }: StatusFilterProps) {
  const isChosen = filter.statuses.length > 0 || filter.firstHand
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(isChosen)
  const [wasChosen, setWasChosen] = useState(isChosen)
  if (wasChosen !== isChosen) {
    setWasChosen(isChosen)
    if (isChosen) setOpen(true)
  }
  // It may have been opened before React was there to hear of it.
  useEffect(() => {
    if (details.current?.open) setOpen(true)
  }, [])
  return (
    <details ref={details} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary {...OF_INTERFACE} className="label py-1">
        {firstHand === undefined ? 'Status' : 'Status and sources'}
      </summary>
      {open && (
        <div className="mt-1">
          <fieldset>
            <legend className="sr-only">Status</legend>
            {statusIds().map((status) => (
              <FilterOption
                key={status}
                checked={filter.statuses.includes(status)}
                count={counts[status]}
                onChange={() => onUpdate((current) => toggleStatus(current, status))}
                onIntent={() => onIntent((current) => toggleStatus(current, status))}
              >
                {statusName(status)}
              </FilterOption>
            ))}
          </fieldset>
          {firstHand !== undefined && (
            <FilterOption
              checked={filter.firstHand}
              count={firstHand}
              onChange={() => onUpdate(toggleFirstHand)}
              onIntent={() => onIntent(toggleFirstHand)}
            >
              {FIRST_HAND}
            </FilterOption>
          )}
        </div>
      )}
    </details>
  )
}
