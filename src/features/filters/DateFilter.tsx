import { useQuery } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import type { Filter, FilterChange } from '../../content/query/filter.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { isSameSpan, type Span, today } from '../../content/text/day.ts'
import type { AnswerQuery } from '../../data/answerQuery.ts'
import { datePresets } from './datePresets.ts'
import { FilterOption } from './FilterOption.tsx'
import { SpanFields } from './SpanFields.tsx'

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
  return (
    <fieldset>
      <legend {...OF_INTERFACE} className="label mb-1.5">
        Date
      </legend>
      {presets.map((preset, place) => {
        const change: FilterChange = (current) => ({ ...current, from: preset.from, to: preset.to })
        return (
          <FilterOption
            key={preset.name}
            radio={name}
            checked={isSameSpan(filter, preset)}
            count={counts?.[place]}
            onChange={() => onUpdate(change)}
            onIntent={() => onIntent(change)}
          >
            {preset.name}
          </FilterOption>
        )
      })}
      <div className="mt-2 grid gap-2">
        <SpanFields from={filter.from} to={filter.to} onChange={(span) => onUpdate((current) => ({ ...current, ...span }))} />
      </div>
    </fieldset>
  )
}
