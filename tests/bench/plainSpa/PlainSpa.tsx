import { useMemo, useState } from 'react'
import { CompanyField } from './CompanyField.tsx'
import { DateFields } from './DateFields.tsx'
import { MonthList } from './MonthList.tsx'
import type { PlainData } from './plainData.ts'
import { dayOf, isWithin, type PlainFilter, toSearch } from './plainFilter.ts'

const NOTHING: PlainFilter = { companies: [], from: '', to: '' }
const SHOWN = 30

/**
 * What Entente's filters are measured against: the timeline as a good developer would first write it, with all data in
 * memory and nothing but React.
 */
export function PlainSpa({ data: { cards, companies } }: { data: PlainData }) {
  const [filter, setFilter] = useState(NOTHING)
  const from = dayOf(filter.from)
  const to = dayOf(filter.to)
  const inSpan = useMemo(() => cards.filter((card) => isWithin(card, from, to)), [cards, from, to])
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const card of inSpan) for (const id of card.companies) found.set(id, (found.get(id) ?? 0) + 1)
    return found
  }, [inSpan])
  const matches = useMemo(
    () => (filter.companies.length === 0 ? inSpan : inSpan.filter((card) => card.companies.some((id) => filter.companies.includes(id)))),
    [inSpan, filter.companies],
  )
  const names = useMemo(() => new Map(companies.map(({ id, name }) => [id, name])), [companies])
  const update = (change: Partial<PlainFilter>) => {
    const next = { ...filter, ...change }
    setFilter(next)
    const search = toSearch(next)
    if (search !== toSearch(filter)) history.pushState(null, '', search ? `?${search}` : location.pathname)
  }
  const toggle = (id: string) =>
    update({ companies: filter.companies.includes(id) ? filter.companies.filter((other) => other !== id) : [...filter.companies, id] })
  const chips = [
    ...filter.companies.map((id) => ({ key: id, text: names.get(id) ?? id, remove: () => toggle(id) })),
    ...(from || to ? [{ key: 'dates', text: `${from || '…'} to ${to || '…'}`, remove: () => update({ from: '', to: '' }) }] : []),
  ]
  return (
    <main id="main">
      <h1>Partnership news</h1>
      <div className="bar">
        {chips.map(({ key, text, remove }) => (
          <button key={key} type="button" aria-label={`${text}, remove`} onClick={remove}>
            {text} ×
          </button>
        ))}
        {chips.length > 0 && (
          <button type="button" onClick={() => update(NOTHING)}>
            Clear all
          </button>
        )}
        <p role="status">
          <b>{matches.length.toLocaleString('en')}</b> of {cards.length.toLocaleString('en')} announcements
        </p>
      </div>
      <div className="columns">
        <aside aria-label="Filters" data-ready>
          <CompanyField companies={companies} counts={counts} chosen={filter.companies} onToggle={toggle} />
          <DateFields from={filter.from} to={filter.to} onChange={update} />
        </aside>
        <MonthList cards={matches.slice(0, SHOWN)} names={names} />
      </div>
    </main>
  )
}
