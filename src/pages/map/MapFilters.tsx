import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { kindIds, kindName } from '../../content/article/kinds.ts'
import { statusIds, statusName } from '../../content/article/statuses.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import type { FilterChange } from '../../content/query/filter.ts'
import { FIRST_HAND } from '../../features/filters/describeFilter.ts'
import { FilterChips } from '../../features/filters/FilterChips.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { onFilter } from '../../features/view/onFilter.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { FilterSelect } from './FilterSelect.tsx'
import { FindCompanyField } from './FindCompanyField.tsx'

interface MapFiltersProps {
  view: MapView
  map: CompanyMap
  onUpdate: (change: MapChange) => void
}

const CHECK = 'mx-1 min-h-9 text-sm max-md:min-h-11'

/**
 * The map's filters: a company with its neighbours, one kind of news or one status, first-hand sources; whether those count who
 * do not deal with each other; the chips of what is selected; and the ways to share that. Who is left out is chosen on the map
 * (SelectedNode.tsx).
 */
export function MapFilters({ view, map, onUpdate }: MapFiltersProps) {
  const { filter, everyone } = view
  const addCompany = (id: string) =>
    onUpdate((current) => ({ ...current, selection: [], filter: { ...current.filter, companies: [...current.filter.companies, id] } }))
  const update = (change: FilterChange) => onUpdate(onFilter(change))
  return (
    <div data-filters className="needs-scripts no-print mt-4 flex flex-wrap items-center gap-2">
      <FindCompanyField onFind={addCompany} />
      <FilterSelect
        label="Kind of news"
        all="All kinds of news"
        several="Several kinds"
        choices={kindIds()}
        nameOf={kindName}
        selected={filter.kinds}
        onChange={(kinds) => update((current) => ({ ...current, kinds }))}
      />
      <FilterSelect
        label="Status"
        all="Every status"
        several="Several of them"
        choices={statusIds()}
        nameOf={statusName}
        selected={filter.statuses}
        onChange={(statuses) => update((current) => ({ ...current, statuses }))}
      />
      <CheckField className={CHECK} checked={filter.firstHand} onChange={(firstHand) => update((current) => ({ ...current, firstHand }))}>
        {FIRST_HAND}
      </CheckField>
      <CheckField className={CHECK} checked={everyone} onChange={(checked) => onUpdate((current) => ({ ...current, everyone: checked }))}>
        Also those only named together
      </CheckField>
      <FilterChips filter={filter} labels={map.labels} onUpdate={update} />
      <ShareActions look="chip" question={null} name={null} />
    </div>
  )
}
