import type { Kind } from '../../content/article/article.ts'
import { kindIds, kindName } from '../../content/article/kinds.ts'
import { type Filter, type FilterChange, toggleKind } from '../../content/query/filter.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { FilterOption } from './FilterOption.tsx'

interface KindFilterProps {
  counts: Readonly<Record<Kind, number>>
  filter: Filter
  onUpdate: (change: FilterChange) => void
  onIntent: (change: FilterChange) => void
}

export function KindFilter({ counts, filter, onUpdate, onIntent }: KindFilterProps) {
  return (
    <fieldset>
      <legend {...OF_INTERFACE} className="label mb-1.5">
        Kind
      </legend>
      {kindIds().map((kind) => (
        <FilterOption
          key={kind}
          checked={filter.kinds.includes(kind)}
          count={counts[kind]}
          onChange={() => onUpdate((current) => toggleKind(current, kind))}
          onIntent={() => onIntent((current) => toggleKind(current, kind))}
        >
          {kindName(kind)}
        </FilterOption>
      ))}
    </fieldset>
  )
}
