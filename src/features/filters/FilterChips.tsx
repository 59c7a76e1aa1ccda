import { kindName } from '../../content/article/kinds.ts'
import { type Labels, labelOf, nameOf } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import {
  asksForMentions,
  EMPTY_FILTER,
  type Filter,
  type FilterChange,
  isNarrowed,
  toggleCompany,
  toggleExcluded,
  toggleKind,
  toggleStatus,
} from '../../content/query/filter.ts'
import { formatSpan } from '../../content/text/formatDay.ts'
import { FIRST_HAND, MENTIONED } from './describeFilter.ts'
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
  if (asksForMentions(filter)) {
    chips.push({ key: 'mentions', text: MENTIONED, remove: (current) => ({ ...current, mentions: false }) })
  }
  for (const id of filter.excluded) {
    chips.push({ key: `not ${id}`, text: `not ${nameOf(labels, id)}`, remove: (current) => toggleExcluded(current, id) })
  }
  for (const kind of filter.kinds) {
    chips.push({ key: `kind ${kind}`, text: kindName(kind), remove: (current) => toggleKind(current, kind) })
  }
  for (const status of filter.statuses) {
    chips.push({ key: `status ${status}`, text: statusName(status), remove: (current) => toggleStatus(current, status) })
  }
  if (filter.firstHand) chips.push({ key: 'sources', text: FIRST_HAND, remove: (current) => ({ ...current, firstHand: false }) })
  const span = formatSpan(filter.from, filter.to)
  if (span !== null) chips.push({ key: 'dates', text: span, remove: (current) => ({ ...current, from: null, to: null }) })
  return chips
}
