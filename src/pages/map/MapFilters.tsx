import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { KINDS } from '../../content/article/article.ts'
import { KIND_NAMES } from '../../content/article/displayNames.ts'
import { isNamed } from '../../content/article/isNamed.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { companyCountsQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'
import { FilterChips } from '../../features/filters/FilterChips.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { onFilter } from '../../features/view/onFilter.ts'

interface MapFiltersProps {
  view: MapView
  map: CompanyMap
  onUpdate: (change: MapChange) => void
}

/** Whom the map is about: a company with its partners, or one kind of news; what is chosen so far; and the way to pass that on. */
export function MapFilters({ view, map, onUpdate }: MapFiltersProps) {
  const { filter } = view
  const kindId = useId()
  const addCompany = (id: string) =>
    onUpdate((current) => ({ ...current, selection: [], filter: { ...current.filter, companies: [...current.filter.companies, id] } }))
  return (
    <div className="needs-scripts no-print mt-4 flex flex-wrap items-center gap-2">
      <FindOnMap onFind={addCompany} />
      <label htmlFor={kindId} className="sr-only">
        Kind of news
      </label>
      <select
        id={kindId}
        className="field max-w-44 max-md:min-h-11"
        value={filter.kinds.length > 1 ? 'several' : (filter.kinds[0] ?? '')}
        onChange={({ target: { value } }) =>
          onUpdate((current) => ({ ...current, filter: { ...current.filter, kinds: KINDS.filter((kind) => kind === value) } }))
        }
      >
        <option value="">All kinds of news</option>
        {filter.kinds.length > 1 && (
          <option value="several" disabled>
            Several kinds
          </option>
        )}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_NAMES[kind]}
          </option>
        ))}
      </select>
      <FilterChips filter={filter} labels={map.labels} onUpdate={(change) => onUpdate(onFilter(change))} />
      <ShareActions look="chip" question={null} name={null} />
    </div>
  )
}

/** Finds any company of the archive by name or alias; the names are loaded when somebody reaches for the field. */
function FindOnMap({ onFind }: { onFind: (id: string) => void }) {
  const ask = useAsk()
  const listId = useId()
  const [words, setWords] = useState('')
  const [reached, setReached] = useState(false)
  const question = { filter: EMPTY_FILTER, scope: null }
  const companies = useQuery({ ...companyCountsQuery(ask, question), enabled: reached }).data ?? []
  const find = (text: string, found: (name: string) => boolean) => {
    setWords(text)
    const company = companies.find(({ name }) => found(name.toLowerCase()))
    if (!company) return
    setWords('')
    onFind(company.id)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [only] = words.trim() === '' ? [] : companies.filter((company) => isNamed(company, words))
    if (only) find(words, (name) => name === only.name.toLowerCase())
  }
  return (
    <form className="min-w-0 flex-1 basis-56 md:max-w-xs" onSubmit={submit}>
      <input
        type="search"
        dir="auto"
        aria-label="Show a company with its partners"
        className="field max-md:min-h-11 placeholder:text-faint"
        placeholder="A company and its partners…"
        list={listId}
        value={words}
        onFocus={() => setReached(true)}
        onChange={({ target: { value } }) => find(value, (name) => name === value.trim().toLowerCase())}
      />
      <datalist id={listId}>
        {companies.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </form>
  )
}
