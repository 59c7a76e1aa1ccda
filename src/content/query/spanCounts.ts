import type { Archive } from '../archive/archive.ts'
import type { Span } from '../text/day.ts'
import { countBetween, type Question } from './matches.ts'
import { resolveQuestion } from './resolveQuestion.ts'

/** How many articles match in each of some spans, under the whole question but its own dates. */
export async function deriveSpanCounts(archive: Archive, asked: Question, spans: readonly Span[]): Promise<number[]> {
  const { index, question } = await resolveQuestion(archive, asked)
  return spans.map((span) => countBetween(index, question, span))
}
