import { isOpenMeaning } from '../../../content/article/statuses.ts'
import type { Meaning } from '../../../content/site/siteDescription.ts'

interface EdgeLook {
  strokeWidth: number
  strokeDasharray?: string
  'data-ended'?: true
}

/**
 * How an edge is drawn: thicker with more announcements, dashed where the latest is no more than a report or a plan, dotted and
 * faint where it is an end.
 */
export function edgeLook({ count, meaning }: { count: number; meaning: Meaning }): EdgeLook {
  const strokeWidth = Math.round(Math.sqrt(count) * 13) / 10
  return {
    strokeWidth,
    ...(isOpenMeaning(meaning) && { strokeDasharray: `${strokeWidth + 3} 4` }),
    ...(meaning === 'ended' && { strokeDasharray: `${strokeWidth} ${strokeWidth + 2}`, 'data-ended': true as const }),
  }
}
