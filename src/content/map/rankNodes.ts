import { compareText } from '../text/compareText.ts'
import type { Cooccurrences } from './countCooccurrences.ts'

/**
 * The order in which companies are shown: those that are together with others, the most connected first. With selected
 * companies, these come first, whether connected or not, and then their neighbours, by how often they are together.
 * Answers indexes into `ids`, which are the companies that were counted.
 */
export function rankNodes(ids: readonly string[], { jointCount, pairCount }: Cooccurrences, selected: readonly string[]): number[] {
  const indexes = ids.map((_, index) => index)
  const centres = new Set(indexes.filter((index) => selected.includes(ids[index] ?? '')))
  const nearness = indexes.map((index) =>
    centres.has(index) ? 0 : [...centres].reduce((sum, centre) => sum + pairCount(centre, index), 0),
  )
  const degree = (index: number) => jointCount[index] ?? 0
  const near = (index: number) => nearness[index] ?? 0
  const isShown = (index: number) => (centres.size > 0 ? centres.has(index) || near(index) > 0 : degree(index) > 0)
  return indexes
    .filter(isShown)
    .sort(
      (a, b) =>
        Number(centres.has(b)) - Number(centres.has(a)) ||
        near(b) - near(a) ||
        degree(b) - degree(a) ||
        compareText(ids[a] ?? '', ids[b] ?? ''),
    )
}
