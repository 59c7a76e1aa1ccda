import { useId } from 'react'
import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { kindIds, kindName } from '../../content/article/kinds.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { FilterChips } from '../../features/filters/FilterChips.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { onFilter } from '../../features/view/onFilter.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { FindCompanyField } from './FindCompanyField.tsx'

interface MapFiltersProps {
  view: MapView
  map: CompanyMap
  onUpdate: (change: MapChange) => void
}

/**
 * The map's filters: a company with its neighbours, or one kind of news; whether those count who are no partners; the chips of
 * what is selected; and the ways to share that.
 */
export function MapFilters({ view, map, onUpdate }: MapFiltersProps) {
  const { filter, everyone } = view
  const kindId = useId()
  const addCompany = (id: string) =>
    onUpdate((current) => ({ ...current, selection: [], filter: { ...current.filter, companies: [...current.filter.companies, id] } }))
  return (
    <div data-filters className="needs-scripts no-print mt-4 flex flex-wrap items-center gap-2">
      <FindCompanyField onFind={addCompany} />
      <label htmlFor={kindId} className="sr-only">
        Kind of news
      </label>
      <select
        id={kindId}
        className="field max-w-44 max-md:min-h-11"
        value={filter.kinds.length > 1 ? 'several' : (filter.kinds[0] ?? '')}
        onChange={({ target: { value } }) =>
          onUpdate((current) => ({ ...current, filter: { ...current.filter, kinds: kindIds().filter((kind) => kind === value) } }))
        }
      >
        <option value="">All kinds of news</option>
        {filter.kinds.length > 1 && (
          <option value="several" disabled>
            Several kinds
          </option>
        )}
        {kindIds().map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </select>
      <CheckField
        className="mx-1 min-h-9 text-sm max-md:min-h-11"
        checked={everyone}
        onChange={(checked) => onUpdate((current) => ({ ...current, everyone: checked }))}
      >
        Also regulators, courts and opponents
      </CheckField>
      <FilterChips filter={filter} labels={map.labels} onUpdate={(change) => onUpdate(onFilter(change))} />
      <ShareActions look="chip" question={null} name={null} />
    </div>
  )
}
