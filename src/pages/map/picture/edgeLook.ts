import { isOpen, meaningOf } from '../../../content/article/statuses.ts'
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
  const strokeWidth = Math.round(Math.sqrt(count) * 13) / 10
  return {
    strokeWidth,
    ...(isOpen(status) && { strokeDasharray: `${strokeWidth + 3} 4` }),
    ...(meaningOf(status) === 'ended' && { strokeDasharray: `${strokeWidth} ${strokeWidth + 2}`, 'data-ended': true as const }),
  }
}
