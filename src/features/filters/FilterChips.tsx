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
  const span = formatSpan(filter.from, filter.to)
  const one = (key: string, isChosen: boolean, text: string, without: Partial<Filter>) =>
    isChosen ? [{ key, text, remove: (current: Filter) => ({ ...current, ...without }) }] : []
  const each = <T extends string>(
    key: string,
    chosen: readonly T[],
    nameOne: (id: T) => string,
    toggle: (filter: Filter, id: T) => Filter,
  ) => chosen.map((id) => ({ key: `${key} ${id}`, text: nameOne(id), remove: (current: Filter) => toggle(current, id) }))
  const nameCompany = (id: string) => nameOf(labels, id)
  return [
    ...each('company', filter.companies, nameCompany, toggleCompany).map((chip, i) => ({
      ...chip,
      hue: labelOf(labels, filter.companies[i] ?? '')?.hue,
    })),
    ...one('mentions', asksForMentions(filter), MENTIONED, { mentions: false }),
    ...each('not', filter.excluded, (id) => `not ${nameCompany(id)}`, toggleExcluded),
    ...each('kind', filter.kinds, kindName, toggleKind),
    ...each('status', filter.statuses, statusName, toggleStatus),
    ...one('sources', filter.firstHand, FIRST_HAND, { firstHand: false }),
    ...one('dates', span !== null, span ?? '', { from: null, to: null }),
  ]
}
