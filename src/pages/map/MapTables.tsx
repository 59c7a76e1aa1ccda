import type { MapView } from '../../content/address/mapAddress.ts'
import { pairAddress } from '../../content/address/pairAddress.ts'
import { companyPath } from '../../content/address/paths.ts'
import { statusName } from '../../content/article/statuses.ts'
import type { CompanyMap, MapEdge, MapNode } from '../../content/map/companyMap.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { exportCompanies, exportTies } from './exportMap.ts'
import { namesOf } from './mapWords.ts'
import { SortableTable, type TableColumn } from './SortableTable.tsx'

/**
 * The map as data: its nodes and its edges in tables, to be sorted and exported. They are in the prerendered page too, for
 * readers without scripts.
 */
export function MapTables({ map, view }: { map: CompanyMap; view: MapView }) {
  const days = [view.filter.from, view.filter.to].map((day) => day ?? '')
  const suffix = days.some(Boolean) ? ` ${days.filter(Boolean).join(' to ')}` : ''
  return (
    <details className="mt-9">
      <summary className="inline-block min-h-8 underline decoration-edge underline-offset-3">The map as tables</summary>
      <div className="mt-4 grid items-start gap-x-12 gap-y-8 print:block print:space-y-8 lg:grid-cols-2">
        <SortableTable
          name="Companies"
          rows={map.nodes}
          columns={COMPANY_COLUMNS}
          keyOf={({ id }) => id}
          toExport={(rows) => exportCompanies(map, rows, `Map companies${suffix}`)}
        />
        <SortableTable
          name="Ties"
          rows={map.edges}
          columns={edgeColumns(map)}
          keyOf={({ a, b }) => `${a} ${b}`}
          toExport={(rows) => exportTies(map, rows, `Map ties${suffix}`)}
        />
      </div>
    </details>
  )
}

const COMPANY_COLUMNS: TableColumn<MapNode>[] = [
  {
    name: 'Company',
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <PageLink dir="auto" to={companyPath(id)} className="link">
        {name}
      </PageLink>
    ),
  },
  { name: 'Announcements', value: ({ count }) => count },
  { name: 'With others', value: ({ jointCount }) => jointCount },
  { name: 'Partners', value: ({ partners }) => partners },
  {
    name: 'Most often with',
    value: ({ closest }) => closest?.name ?? '',
    cell: ({ closest }) => closest && `${isolate(closest.name)} (${formatNumber(closest.count)})`,
  },
]

function edgeColumns(map: CompanyMap): TableColumn<MapEdge>[] {
  return [
    {
      name: 'Tie',
      value: ({ a, b }) => formatList([a, b].map((id) => map.nodes.find((node) => node.id === id)?.name ?? id)),
      cell: (edge) => (
        <PageLink to={pairAddress(edge.a, edge.b, edge.hasPage)} className="link">
          {namesOf(map, edge)}
        </PageLink>
      ),
    },
    { name: 'Joint', value: ({ count }) => count },
    { name: 'First', value: ({ first }) => first, cell: ({ first }) => formatShortDay(first) },
    { name: 'Latest', value: ({ last }) => last, cell: ({ last }) => formatShortDay(last) },
    { name: 'Latest is', value: ({ status }) => statusName(status) },
  ]
}
