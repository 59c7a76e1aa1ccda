import type { Status } from '../../content/article/article.ts'
import { statusIds, statusName } from '../../content/article/statuses.ts'
import type { Ledger } from '../../content/money/ledger.ts'
import type { LedgerChange, LedgerView } from '../../content/money/ledgerView.ts'
import { type Filter, toggleFirstHand } from '../../content/query/filter.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { useAsk } from '../../data/services.ts'
import { CompanyFilter } from '../../features/filters/company/CompanyFilter.tsx'
import { DateFilter } from '../../features/filters/DateFilter.tsx'
import { FIRST_HAND } from '../../features/filters/describeFilter.ts'
import { FilterOption } from '../../features/filters/FilterOption.tsx'
import { KindFilter } from '../../features/filters/KindFilter.tsx'
import { onFilter } from '../../features/view/onFilter.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { ledgerCompaniesQuery, ledgerSpansQuery } from './ledgerQuery.ts'

export interface LedgerFiltersProps {
  ledger: Ledger
  view: LedgerView
  onUpdate: (change: LedgerChange) => void
}

/** Everything that narrows the ledger. The dates wait for the browser, since their presets depend on the reader's day. */
export function LedgerFilters({ ledger, view, onUpdate }: LedgerFiltersProps) {
  const ask = useAsk()
  const hydrated = useHydrated()
  const { filter, statuses, currencies } = view
  const update = (change: (filter: Filter) => Filter) => onUpdate(onFilter(change))
  return (
    <div className="space-y-6">
      <CompanyFilter
        name="Companies"
        companies={ledger.companies}
        more={ledger.moreCompanies}
        everyone={ledgerCompaniesQuery(ask, view)}
        filter={filter}
        knowsMentions
        onUpdate={update}
        onIntent={() => {}}
      />
      <Choices
        legend="Status"
        choices={statusIds().map((status) => ({ value: status, name: statusName(status), count: ledger.statuses[status] ?? 0 }))}
        selected={statuses}
        onChange={(change) => onUpdate((current) => ({ ...current, statuses: change(current.statuses) }))}
      />
      <fieldset>
        <legend {...OF_INTERFACE} className="label mb-1.5">
          Sources
        </legend>
        <FilterOption checked={filter.firstHand} count={ledger.firstHand} onChange={() => update(toggleFirstHand)}>
          {FIRST_HAND}
        </FilterOption>
      </fieldset>
      {hydrated && (
        <DateFilter filter={filter} counts={(spans) => ledgerSpansQuery(ask, view, spans)} onUpdate={update} onIntent={() => {}} />
      )}
      {ledger.currencies.length > 0 && (
        <Choices
          legend="Currency"
          choices={ledger.currencies.map(({ unit, count }) => ({ value: unit, name: unit, count }))}
          selected={currencies}
          onChange={(change) => onUpdate((current) => ({ ...current, currencies: change(current.currencies) }))}
        />
      )}
      <KindFilter counts={ledger.kinds} filter={filter} onUpdate={update} onIntent={() => {}} />
    </div>
  )
}

interface ChoicesProps<T extends string> {
  legend: string
  choices: readonly { value: T; name: string; count: number }[]
  selected: readonly T[]
  onChange: (change: (selected: readonly T[]) => T[]) => void
}

function Choices<T extends string = Status>({ legend, choices, selected, onChange }: ChoicesProps<T>) {
  const toggle = (value: T) => (current: readonly T[]) =>
    current.includes(value) ? current.filter((other) => other !== value) : [...current, value]
  return (
    <fieldset>
      <legend {...OF_INTERFACE} className="label mb-1.5">
        {legend}
      </legend>
      {choices.map(({ value, name, count }) => (
        <FilterOption key={value} checked={selected.includes(value)} count={count} onChange={() => onChange(toggle(value))}>
          {name}
        </FilterOption>
      ))}
    </fieldset>
  )
}
