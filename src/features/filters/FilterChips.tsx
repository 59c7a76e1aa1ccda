import { kindName } from '../../content/article/kinds.ts'
import { type Labels, labelOf, nameOf } from '../../content/article/labels.ts'
import { EMPTY_FILTER, type Filter, type FilterChange, isNarrowed, toggleCompany, toggleKind } from '../../content/query/filter.ts'
import { formatSpan } from '../../content/text/formatDay.ts'
import { type ChosenChip, SelectedChips } from './SelectedChips.tsx'

interface FilterChipsProps {
  filter: Filter
  labels: Labels
  onUpdate: (change: FilterChange) => void
  copies?: boolean
}

/** What is chosen, each part removable by itself. */
export function FilterChips({ filter, labels, onUpdate, copies = true }: FilterChipsProps) {
  if (!isNarrowed(filter)) return null
  const clear = ({ sort }: Filter) => ({ ...EMPTY_FILTER, sort })
  return <SelectedChips chips={chipsOf(filter, labels)} onUpdate={onUpdate} clear={clear} copies={copies} />
}

/** A chip for each part of a filter. Keys say which part: a company may be called as a kind of news is. */
export function chipsOf(filter: Filter, labels: Labels): ChosenChip<Filter>[] {
  const chips: ChosenChip<Filter>[] = filter.companies.map((id) => ({
    key: `company ${id}`,
    text: nameOf(labels, id),
    hue: labelOf(labels, id)?.hue,
    remove: (current) => toggleCompany(current, id),
  }))
  for (const kind of filter.kinds) {
    chips.push({ key: `kind ${kind}`, text: kindName(kind), remove: (current) => toggleKind(current, kind) })
  }
  const span = formatSpan(filter.from, filter.to)
  if (span !== null) chips.push({ key: 'dates', text: span, remove: (current) => ({ ...current, from: null, to: null }) })
  return chips
}
