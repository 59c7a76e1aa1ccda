import { X } from 'lucide'
import type { CompanyLabel } from '../content/company.ts'
import { EMPTY_FILTER, type Filter, type FilterChange, narrows, toggleCompany, toggleKind } from '../content/filter.ts'
import { formatSpan } from '../content/formatDay.ts'
import { KIND_NAMES } from '../content/words.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { HueDot } from '../ui/HueDot.tsx'
import { Icon } from '../ui/Icon.tsx'

interface FilterChipsProps {
  filter: Filter
  labels: Readonly<Record<string, CompanyLabel>>
  onChoose: (change: FilterChange) => void
}

interface Chip {
  key: string
  text: string
  hue?: number | undefined
  remove: FilterChange
}

/** What is chosen, each part removable by itself. */
export function FilterChips({ filter, labels, onChoose }: FilterChipsProps) {
  if (!narrows(filter)) return null
  return (
    <>
      <ul aria-label="Chosen filters" className="contents">
        {chipsOf(filter, labels).map(({ key, text, hue, remove }) => (
          <li key={key}>
            <button type="button" className="chip chip-chosen" aria-label={`${text}, remove`} onClick={() => onChoose(remove)}>
              {hue !== undefined && <HueDot hue={hue} />}
              {text}
              <Icon shape={X} size={13} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="chip" onClick={() => onChoose(({ sort }) => ({ ...EMPTY_FILTER, sort }))}>
        Clear all
      </button>
      <CopyButton className="chip" label="Copy link to this view" />
    </>
  )
}

function chipsOf(filter: Filter, labels: FilterChipsProps['labels']): Chip[] {
  const chips: Chip[] = filter.companies.map((id) => ({
    key: id,
    text: labels[id]?.name ?? id,
    hue: labels[id]?.hue,
    remove: (current) => toggleCompany(current, id),
  }))
  for (const kind of filter.kinds) {
    chips.push({ key: kind, text: KIND_NAMES[kind], remove: (current) => toggleKind(current, kind) })
  }
  const span = formatSpan(filter.from, filter.to)
  if (span !== null) chips.push({ key: 'dates', text: span, remove: (current) => ({ ...current, from: null, to: null }) })
  return chips
}
