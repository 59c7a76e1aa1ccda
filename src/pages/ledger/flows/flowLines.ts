import type { Status } from '../../../content/article/article.ts'

/** How a flow is drawn: whole where it is a fact, broken where it is a plan or a report, faded where it is over. */
export type FlowLine = 'firm' | 'planned' | 'ended'

export const LINE_OF: Readonly<Record<Status, FlowLine>> = {
  completed: 'firm',
  announced: 'firm',
  intended: 'planned',
  reported: 'planned',
  ended: 'ended',
}

export const LINES: readonly { line: FlowLine; name: string }[] = [
  { line: 'firm', name: 'Announced or completed' },
  { line: 'planned', name: 'Intended or reported' },
  { line: 'ended', name: 'Ended' },
]
