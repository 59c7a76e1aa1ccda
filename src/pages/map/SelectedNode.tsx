import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { companyPath } from '../../content/address/paths.ts'
import { labelOf } from '../../content/article/labels.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { toggleExcluded } from '../../content/query/filter.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { HueDot } from '../../ui/HueDot.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { describeNode } from './mapWords.ts'
import { SelectedHead } from './SelectedHead.tsx'
import { SelectedNews } from './SelectedNews.tsx'
import { SelectedRoles } from './SelectedRoles.tsx'
import { useSelectedNews } from './useSelectedNews.ts'

const PARTNERS_SHOWN = 6

interface SelectedNodeProps {
  id: string
  map: CompanyMap
  view: MapView
  onUpdate: (change: MapChange) => void
}

/** The node that is selected: what the company did in the selected time, with whom, and the newest of its news. */
export function SelectedNode({ id, map, view, onUpdate }: SelectedNodeProps) {
  const { filter } = view
  const node = map.nodes.find((other) => other.id === id)
  const own = { ...filter, companies: [id] }
  const news = useSelectedNews(own).data
  const name = node?.name ?? labelOf(news?.labels ?? {}, id)?.name ?? null
  const edges = map.edges.filter(({ a, b }) => a === id || b === id).slice(0, PARTNERS_SHOWN)
  const partners = edges.flatMap((edge) => {
    const partner = map.nodes.find((other) => other.id === (edge.a === id ? edge.b : edge.a))
    return partner ? [{ ...partner, edge }] : []
  })
  const isAlone = filter.companies.length === 1 && filter.companies[0] === id
  return (
    <>
      <SelectedHead
        onClose={() => onUpdate((current) => ({ ...current, selection: [] }))}
        sentence={node ? `${describeNode(node, filter)}.` : 'Not among the companies that this map shows.'}
      >
        {name === null ? (
          'Company'
        ) : (
          <PageLink dir="auto" to={companyPath(id)} className="hover:underline">
            {name}
          </PageLink>
        )}
      </SelectedHead>
      {node && <SelectedRoles ids={[id]} map={map} filter={filter} />}
      {name !== null && (
        <div className="no-print mt-3 flex flex-wrap gap-2">
          {!isAlone && (
            <button
              type="button"
              className="button"
              onClick={() => onUpdate((current) => ({ ...current, filter: { ...current.filter, companies: [id] } }))}
            >
              {`Only ${isolate(name)} and its partners`}
            </button>
          )}
          {!filter.excluded.includes(id) && (
            <button
              type="button"
              className="button"
              onClick={() => onUpdate((current) => ({ ...current, selection: [], filter: toggleExcluded(current.filter, id) }))}
            >
              {`Not ${isolate(name)}`}
            </button>
          )}
        </div>
      )}
      {partners.length > 0 && (
        <ul aria-label="Its strongest ties on this map" className="mt-3">
          {partners.map(({ id: other, name: partner, hue, edge }) => (
            <li key={other}>
              <button
                type="button"
                className="printed flex min-h-9 w-full items-center gap-2 border-b border-rule text-left text-sm hover:underline max-md:min-h-11"
                onClick={() => onUpdate((current) => ({ ...current, selection: [edge.a, edge.b] }))}
              >
                <HueDot hue={hue} />
                <span className="sr-only">Tie with </span>
                <bdi>{partner}</bdi>
                <span className="ml-auto text-sm text-faint figures">{formatNumber(edge.count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <SelectedNews filter={own} />
    </>
  )
}
