import { type Archive, loadCards } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Card } from '../article/card.ts'
import type { Labels } from '../article/labels.ts'
import type { Day } from '../text/day.ts'
import { findMatches, type Question } from './matches.ts'
import { resolveQuestion } from './resolveQuestion.ts'

/** Everything that answers a question, for a file rather than for a screen. */
export interface AllCards {
  /** Every match, in the filter's order. */
  cards: Card[]
  /** Names and hues of all companies in them. */
  labels: Labels
  /** The day of the archive's latest article. */
  asOf: Day | null
}

/** How many cards are loaded at a time: 32 blocks, which no browser refuses to queue. */
const AT_A_TIME = 512

/** Answers a question with all of its matches. */
export async function deriveAllCards(archive: Archive, asked: Question): Promise<AllCards> {
  const { index, question } = await resolveQuestion(archive, asked)
  const { manifest } = index
  const numbers = findMatches(index, question).take(manifest.days.total, question.filter.sort === 'newest')
  const cards: Card[] = []
  for (let start = 0; start < numbers.length; start += AT_A_TIME) {
    cards.push(...(await loadCards(archive, numbers.slice(start, start + AT_A_TIME))))
  }
  return {
    cards,
    labels: labelsOf(
      manifest,
      cards.flatMap(({ companies }) => companies),
    ),
    asOf: manifest.days.latest,
  }
}
