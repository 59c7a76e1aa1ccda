import type { MapEdge } from '../../../content/map/companyMap.ts'

interface EdgeLook {
  strokeWidth: number
  strokeDasharray?: string
  'data-ended'?: true
}

/** How a tie is drawn: thicker with more announcements, dashed where the latest is no more than a report or a plan, dotted and faint where it is an end. */
export function edgeLook({ count, status }: Pick<MapEdge, 'count' | 'status'>): EdgeLook {
  const isOpen = status === 'reported' || status === 'intended'
  const strokeWidth = Math.round(Math.sqrt(count) * 13) / 10
  return {
    strokeWidth,
    ...(isOpen && { strokeDasharray: `${strokeWidth + 3} 4` }),
    ...(status === 'ended' && { strokeDasharray: `${strokeWidth} ${strokeWidth + 2}`, 'data-ended': true as const }),
  }
}

/** Ties that look alike. */
export interface EdgeBatch {
  id: string
  look: EdgeLook
  edges: MapEdge[]
}

/** Hundreds of ties make a dozen strands. */
export function edgeBatchesOf(edges: readonly MapEdge[]): EdgeBatch[] {
  const edgeBatches = new Map<string, EdgeBatch>()
  for (const edge of edges) {
    const look = edgeLook(edge)
    const id = Object.values(look).join(' ')
    const edgeBatch = edgeBatches.get(id)
    if (edgeBatch) edgeBatch.edges.push(edge)
    else edgeBatches.set(id, { id, look, edges: [edge] })
  }
  return [...edgeBatches.values()]
}
