import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { companyPath, partnershipPath } from '../../content/address/paths.ts'
import { labelOf } from '../../content/article/labels.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { describeEdge } from './mapWords.ts'
import { SelectedHead } from './SelectedHead.tsx'
import { SelectedNews } from './SelectedNews.tsx'
import { SelectedRoles } from './SelectedRoles.tsx'
import { useSelectedNews } from './useSelectedNews.ts'

interface SelectedEdgeProps {
  ids: readonly [string, string]
  map: CompanyMap
  view: MapView
  onUpdate: (change: MapChange) => void
}

/** The edge that is selected: how often the two companies were in the news together, and the newest of it. */
export function SelectedEdge({ ids: [a, b], map, view: { filter }, onUpdate }: SelectedEdgeProps) {
  const both = { ...filter, companies: [a, b], match: 'all' as const }
  const news = useSelectedNews(both).data
  const known = [a, b].flatMap((id) => map.nodes.find((node) => node.id === id) ?? labelOf(news?.labels ?? {}, id) ?? [])
  const edge = map.edges.find((other) => other.a === a && other.b === b)
  return (
    <>
      <SelectedHead
        sentence={edge ? `${describeEdge(edge)}.` : 'This map shows no tie between the two.'}
        onClose={() => onUpdate((current) => ({ ...current, selection: [] }))}
      >
        {known.length > 0 ? formatList(known.map(({ name }) => isolate(name))) : 'Companies'}
      </SelectedHead>
      <SelectedRoles ids={[a, b]} map={map} filter={filter} />
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        {edge && (
          <PageLink to={partnershipPath(a, b)} className="link min-h-6">
            The story of the two
          </PageLink>
        )}
        {known.map(({ id, name }) => (
          <PageLink key={id} dir="auto" to={companyPath(id)} className="link min-h-6">
            {name}
          </PageLink>
        ))}
      </p>
      <SelectedNews filter={both} />
    </>
  )
}
