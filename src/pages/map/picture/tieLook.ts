import type { MapTie } from '../../../content/map/companyMap.ts'

interface TieLook {
  strokeWidth: number
  strokeDasharray?: string
  'data-ended'?: true
}

/** How a tie is drawn: thicker with more announcements, dashed where the latest is no more than a report or a plan, dotted and faint where it is an end. */
export function tieLook({ count, status }: Pick<MapTie, 'count' | 'status'>): TieLook {
  const isOpen = status === 'reported' || status === 'intended'
  const strokeWidth = Math.round(Math.sqrt(count) * 13) / 10
  return {
    strokeWidth,
    ...(isOpen && { strokeDasharray: `${strokeWidth + 3} 4` }),
    ...(status === 'ended' && { strokeDasharray: `${strokeWidth} ${strokeWidth + 2}`, 'data-ended': true as const }),
  }
}

/** Ties that look alike. */
export interface Strand {
  id: string
  look: TieLook
  ties: MapTie[]
}

/** Hundreds of ties make a dozen strands. */
export function strandsOf(ties: readonly MapTie[]): Strand[] {
  const strands = new Map<string, Strand>()
  for (const tie of ties) {
    const look = tieLook(tie)
    const id = Object.values(look).join(' ')
    const strand = strands.get(id)
    if (strand) strand.ties.push(tie)
    else strands.set(id, { id, look, ties: [tie] })
  }
  return [...strands.values()]
}
