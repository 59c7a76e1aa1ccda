import type { Day } from '../../content/text/day.ts'
import { formatList, formatNumber } from '../../content/text/formatNumber.ts'
import { formatSeconds } from './describePhase.ts'
import { formatMegabytes } from './formatMegabytes.ts'
import type { Weight } from './weighFiles.ts'

/** What a build has done. */
export interface BuildSummary {
  articles: number
  /** Pages that were made, and those that were taken over from the builds before. */
  pages: { made: number; kept: number }
  /** Preview pictures in the same way. */
  pictures: { made: number; kept: number }
  weights: readonly Weight[]
  warnings: number
  /** The days of the articles that wait for theirs, the next one first. */
  waiting: readonly Day[]
  seconds: number
}

/** What a publisher wants to know at the end: what there is, what it took, and what it weighs. */
export function describeBuild({ articles, pages, pictures, weights, warnings, waiting, seconds }: BuildSummary): string {
  const files = weights.reduce((sum, weight) => sum + weight.files, 0)
  const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0)
  const kinds = weights.toSorted((a, b) => b.bytes - a.bytes).map((weight) => `${weight.kind} ${formatMegabytes(weight.bytes)}`)
  return [
    `${count(articles, 'article')} published in ${formatSeconds(seconds)}.`,
    `${formatList([describeMaking((number) => `${count(number, 'page')} and feeds`, pages), describeMaking((number) => count(number, 'preview picture'), pictures)])}.`,
    `${count(files, 'file')}, ${formatMegabytes(bytes)}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`,
    ...describeWaiting(waiting),
    ...(warnings > 0 ? [`${count(warnings, 'warning')}, see above.`] : []),
  ].join('\n')
}

/** What waits for its day, and when somebody has to build again. */
export function describeWaiting(waiting: readonly Day[]): string[] {
  const [next] = waiting
  if (next === undefined) return []
  const wait = waiting.length === 1 ? '1 article waits for its day' : `${formatNumber(waiting.length)} articles wait for their day`
  return [`${wait}; the next build is due on ${next}.`]
}

/** "1,200 pages and feeds (3 made, 1,197 as before)" */
function describeMaking(words: (number: number) => string, { made, kept }: { made: number; kept: number }): string {
  const all = words(made + kept)
  return made === 0 || kept === 0
    ? all + (kept > 0 ? ' (all as before)' : '')
    : `${all} (${formatNumber(made)} made, ${formatNumber(kept)} as before)`
}

function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}
