import { useQuery } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import type { Filter, FilterChange } from '../../content/query/filter.ts'
import type { Span } from '../../content/query/listing.ts'
import { today } from '../../content/text/day.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import type { AnswerQuery } from '../../data/answerQuery.ts'
import { DayField } from './DayField.tsx'
import { datePresets, isPreset } from './datePresets.ts'

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
      <legend className="label mb-1.5">Date</legend>
      {presets.map((preset, place) => {
        const count = counts?.[place]
        const change: FilterChange = (current) => ({ ...current, from: preset.from, to: preset.to })
        return (
          <label
            key={preset.name}
            className={`flex min-h-8 items-center gap-2.5 text-[0.9rem] ${count === 0 ? 'text-faint' : ''}`}
            onPointerEnter={() => onIntent(change)}
          >
            <input
              type="radio"
              name={name}
              className="size-[1.0625rem] accent-ink"
              checked={isPreset(filter, preset)}
              onChange={() => onUpdate(change)}
            />
            {preset.name}
            {count !== undefined && <span className="ml-auto text-[0.8125rem] text-faint figures">{formatNumber(count)}</span>}
          </label>
        )
      })}
      <div className="mt-2 grid gap-2">
        <DayField label="From" value={filter.from} onChange={(from) => onUpdate((current) => ({ ...current, from }))} />
        <DayField label="To" value={filter.to} onChange={(to) => onUpdate((current) => ({ ...current, to }))} />
      </div>
    </fieldset>
  )
}
