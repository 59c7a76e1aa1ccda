import { compareText } from '../text/compareText.ts'
import { MOST_EDGES } from './companyMap.ts'
import type { Cooccurrences } from './countCooccurrences.ts'

/**
 * Two companies that are together, as indexes into the companies that were counted, in the alphabetical order of their
 * ids.
 */
export interface CountedEdge {
  a: number
  b: number
  count: number
}

/** The edges among some of the companies, the strongest first. */
export function rankEdges(ids: readonly string[], { pairCount }: Cooccurrences, shown: readonly number[]): CountedEdge[] {
  const byId = [...shown].sort((one, other) => compareText(ids[one] ?? '', ids[other] ?? ''))
  return byId
    .flatMap((a, i) => byId.slice(i + 1).map((b): CountedEdge => ({ a, b, count: pairCount(a, b) })))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}

/**
 * As many of the ranked edges as a picture can show, in their order: the two strongest of every company, then the strongest of
 * all others.
 */
export function limitEdges(edges: readonly CountedEdge[]): readonly CountedEdge[] {
  if (edges.length <= MOST_EDGES) return edges
  const kept = new Set<CountedEdge>()
  const keptBy = new Map<number, number>()
  const hasTwo = (company: number) => (keptBy.get(company) ?? 0) >= 2
  for (const edge of edges) {
    if (hasTwo(edge.a) && hasTwo(edge.b)) continue
    kept.add(edge)
    for (const end of [edge.a, edge.b]) keptBy.set(end, (keptBy.get(end) ?? 0) + 1)
  }
  for (const edge of edges) {
    if (kept.size >= MOST_EDGES) break
    kept.add(edge)
  }
  return edges.filter((edge) => kept.has(edge))
}
