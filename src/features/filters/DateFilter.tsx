import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useRef } from 'react'
import { normalizeFilter } from '../../content/address/filterAddress.ts'
import type { Filter, FilterChange } from '../../content/query/filter.ts'
import { type Day, type Span, today } from '../../content/text/day.ts'
import type { AnswerQuery } from '../../data/answerQuery.ts'
import { DayField } from './DayField.tsx'
import { datePresets, isPreset } from './datePresets.ts'
import { FilterOption } from './FilterOption.tsx'

interface DateFilterProps {
  filter: Filter
  /** Asks what each of some spans would show. */
  counts: (spans: readonly Span[]) => AnswerQuery<number[]>
  onUpdate: (change: FilterChange) => void
  onIntent: (change: FilterChange) => void
}

/** The span of days: presets, with what each would show, or a first and a last day. */
export function DateFilter({ filter, counts: countsOf, onUpdate, onIntent }: DateFilterProps) {
  const name = useId()
  const presets = useMemo(() => datePresets(today()), [])
  const counts = useQuery({ ...countsOf(presets), placeholderData: (last) => last }).data
  const typed = useRef<{ asked: Span; taken: Span } | null>(null)
  // Whoever steps the first day past the last has the two change places, and steps on from what was asked, not from that.
  const type = (side: 'from' | 'to', day: Day | null) => {
    const last = typed.current
    const before = last && isSameSpan(filter, last.taken) ? last.asked : { from: filter.from, to: filter.to }
    const asked = { ...before, [side]: day }
    const { from, to } = normalizeFilter({ ...filter, ...asked })
    typed.current = { asked, taken: { from, to } }
    onUpdate((current) => ({ ...current, ...asked }))
  }
  const forget = () => {
    typed.current = null
  }
  return (
    <fieldset>
      <legend className="label mb-1.5">Date</legend>
      {presets.map((preset, place) => {
        const change: FilterChange = (current) => ({ ...current, from: preset.from, to: preset.to })
        return (
          <FilterOption
            key={preset.name}
            radio={name}
            checked={isPreset(filter, preset)}
            count={counts?.[place]}
            onChange={() => onUpdate(change)}
            onIntent={() => onIntent(change)}
          >
            {preset.name}
          </FilterOption>
        )
      })}
      <div className="mt-2 grid gap-2">
        <DayField label="From" value={filter.from} onChange={(day) => type('from', day)} onLeave={forget} />
        <DayField label="To" value={filter.to} onChange={(day) => type('to', day)} onLeave={forget} />
      </div>
    </fieldset>
  )
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to
}
