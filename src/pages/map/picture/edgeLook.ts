import type { MapEdge } from '../../../content/map/companyMap.ts'

interface EdgeLook {
  strokeWidth: number
  strokeDasharray?: string
  'data-ended'?: true
}

/**
 * How an edge is drawn: thicker with more announcements, dashed where the latest is no more than a report or a plan, dotted and
 * faint where it is an end.
 */
export function edgeLook({ count, status }: Pick<MapEdge, 'count' | 'status'>): EdgeLook {
  const isOpen = status === 'reported' || status === 'intended'
  const strokeWidth = Math.round(Math.sqrt(count) * 13) / 10
  return {
    strokeWidth,
    ...(isOpen && { strokeDasharray: `${strokeWidth + 3} 4` }),
    ...(status === 'ended' && { strokeDasharray: `${strokeWidth} ${strokeWidth + 2}`, 'data-ended': true as const }),
  }
}

/** Edges that look alike, and can be drawn as one path. */
export interface EdgeBatch {
  id: string
  look: EdgeLook
  edges: MapEdge[]
}

/** Groups edges by their look: hundreds of edges make a dozen batches. */
export function edgeBatchesOf(edges: readonly MapEdge[]): EdgeBatch[] {
  const batches = new Map<string, EdgeBatch>()
  for (const edge of edges) {
    const look = edgeLook(edge)
    const id = Object.values(look).join(' ')
    const batch = batches.get(id)
    if (batch) batch.edges.push(edge)
    else batches.set(id, { id, look, edges: [edge] })
  }
  return [...batches.values()]
}
