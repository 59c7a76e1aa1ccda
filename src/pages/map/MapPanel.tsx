import type { MapChange, MapView } from '../../content/address/mapAddress.ts'
import { pairAddress } from '../../content/address/pairAddress.ts'
import type { CompanyMap } from '../../content/map/companyMap.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { namesOf } from './mapWords.ts'
import { SelectedEdge } from './SelectedEdge.tsx'
import { SelectedNode } from './SelectedNode.tsx'

const EDGES_SHOWN = 8

interface MapPanelProps {
  map: CompanyMap
  view: MapView
  onUpdate: (change: MapChange) => void
}

/** The panel beside the map: the news of what is selected on it, or the strongest edges. */
export function MapPanel(props: MapPanelProps) {
  const [one, other] = props.view.selection
  return (
    <section
      aria-label="Beside the map"
      className={`min-w-0 print:mt-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 ${one === undefined ? 'max-lg:order-last' : ''}`}
    >
      {one === undefined ? (
        <StrongestEdges map={props.map} companies={props.view.filter.companies} />
      ) : other === undefined ? (
        <SelectedNode key={one} id={one} {...props} />
      ) : (
        <SelectedEdge key={`${one} ${other}`} ids={[one, other]} {...props} />
      )}
    </section>
  )
}

/** Of a map of some companies these are theirs: what their neighbours have with each other is not what was asked for. */
function StrongestEdges({ map, companies }: { map: CompanyMap; companies: readonly string[] }) {
  const hueOf = (id: string) => map.nodes.find((node) => node.id === id)?.hue ?? 0
  const edges = companies.length === 0 ? map.edges : map.edges.filter(({ a, b }) => companies.includes(a) || companies.includes(b))
  return (
    <>
      <h2 className="label mb-1.5">Strongest ties</h2>
      <ol>
        {edges.slice(0, EDGES_SHOWN).map((edge) => (
          <li key={`${edge.a} ${edge.b}`}>
            <PageLink
              to={pairAddress(edge.a, edge.b, edge.hasPage)}
              className="flex min-h-11 items-center gap-2.5 border-b border-rule py-1.5 text-sm/snug hover:underline"
            >
              <PairMark hues={[hueOf(edge.a), hueOf(edge.b)]} />
              <span className="min-w-0">{namesOf(map, edge)}</span>
              <span className="ml-auto text-sm text-faint figures">{formatNumber(edge.count)}</span>
            </PageLink>
          </li>
        ))}
      </ol>
    </>
  )
}
