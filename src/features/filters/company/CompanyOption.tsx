import type { CompanyCount } from '../../../content/query/companyCounts.ts'
import { type Filter, type FilterChange, toggleCompany, toggleExcluded } from '../../../content/query/filter.ts'
import { HueDot } from '../../../ui/HueDot.tsx'
import { FilterOption } from '../FilterOption.tsx'

interface CompanyOptionProps {
  company: CompanyCount
  filter: Filter
  /** What a choice changes beside the company itself. */
  match: Filter['match']
  onUpdate: (change: FilterChange) => void
  onIntent: (change: FilterChange) => void
}

/** A company to choose, or to leave out: the second is a quiet button, which shows where somebody points or has the focus (filters.css). */
export function CompanyOption({ company: { id, name, hue, count }, filter, match, onUpdate, onIntent }: CompanyOptionProps) {
  const choose: FilterChange = (current) => toggleCompany({ ...current, match }, id)
  const leaveOut: FilterChange = (current) => toggleExcluded(current, id)
  const isExcluded = filter.excluded.includes(id)
  return (
    <li className="company-option">
      <FilterOption
        checked={filter.companies.includes(id)}
        count={count}
        onChange={() => onUpdate(choose)}
        onIntent={() => onIntent(choose)}
      >
        <HueDot hue={hue} />
        <span dir="auto" className={`min-w-0 ${isExcluded ? 'line-through' : ''}`}>
          {name}
        </span>
      </FilterOption>
      <button
        type="button"
        className="not-button"
        aria-label={`Not ${name}`}
        aria-pressed={isExcluded}
        onClick={() => onUpdate(leaveOut)}
        onFocus={() => onIntent(leaveOut)}
        onPointerEnter={() => onIntent(leaveOut)}
      >
        not
      </button>
    </li>
  )
}
