import type { MapEdge } from '../../../content/map/companyMap.ts'
import { edgeBatchesOf } from './edgeLook.ts'

/**
 * What is drawn in place of the edges during a transition (useLayoutTransition.ts): one path for all that look alike, which
 * costs a tenth.
 */
export function MapEdgeBatches({ edges }: { edges: readonly MapEdge[] }) {
  return (
    <g className="map-strands">
      {edgeBatchesOf(edges).map(({ id, look }) => (
        <path key={id} data-strand={id} className="map-tie" {...look} />
      ))}
    </g>
  )
}
