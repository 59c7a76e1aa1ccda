import type { Status } from '../../../content/article/article.ts'
import { isConfirmed, meaningOf } from '../../../content/article/statuses.ts'

/** How a flow is drawn: whole where it is a fact, broken where it is a plan or a report, faded where it is over. */
export type FlowLine = 'firm' | 'planned' | 'ended'

export function lineOf(status: Status): FlowLine {
  if (isConfirmed({ status })) return 'firm'
  return meaningOf(status) === 'ended' ? 'ended' : 'planned'
}

export const LINES: readonly { line: FlowLine; name: string }[] = [
  { line: 'firm', name: 'Announced or completed' },
  { line: 'planned', name: 'Intended or reported' },
  { line: 'ended', name: 'Ended' },
]
