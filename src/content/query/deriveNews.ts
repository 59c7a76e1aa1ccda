import { type Archive, loadCards } from '../archive/archive.ts'
import type { Bitset } from '../archive/bitset.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Card } from '../article/card.ts'
import type { Labels } from '../article/labels.ts'
import type { Day } from '../text/day.ts'
import { findMatches, type Question } from './matches.ts'
import { resolveQuestion } from './resolveQuestion.ts'

/** Up to where the articles that match a question were seen. */
export interface Seen {
  /** The day of the latest of them; `null` where none matched. */
  day: Day | null
  /** Those of that day: others may come later on the same day. */
  slugs: readonly string[]
  /** How many matched: an older article may be added, which no day tells. */
  total: number
}

/** What matches a question and was not there when it was seen last. */
export interface News {
  /** The newest of it, newest first. */
  cards: Card[]
  labels: Labels
  /** How many there are in all. */
  count: number
  /** How many were added with an earlier day than the latest that was seen: their number alone is known. */
  older: number
  /** Up to where it is seen once this has been. */
  now: Seen
  /** Whether the question names a company that the archive does not know any more: then nothing is told of it. */
  isGone: boolean
}

/** What is new since `seen`, the newest `limit` with their cards; where it was never seen, nothing is. */
export async function deriveNews(archive: Archive, asked: Question, seen: Seen | null, limit: number): Promise<News> {
  const { index, question, unknown } = await resolveQuestion(archive, asked)
  const { manifest } = index
  const isGone = unknown.length > 0 || (asked.scope !== null && !manifest.labels.has(asked.scope))
  const matches = findMatches(index, question)
  const now = await seenNow(archive, manifest, matches)
  const nothing = { cards: [], labels: {}, count: 0, older: 0, now, isGone }
  if (seen === null || isGone) return nothing
  const { start, end } = seen.day === null ? { start: 0, end: 0 } : manifest.days.range(seen.day, seen.day)
  const ofThatDay = await loadCards(archive, numbersBetween(matches, start, end))
  const known = ofThatDay.filter(({ slug }) => seen.slugs.includes(slug)).length
  const count = matches.count(start) - known
  const newest = await loadCards(
    archive,
    matches.take(limit + known, true).filter((number) => number >= start),
  )
  const cards = newest.filter(({ slug, date }) => date !== seen.day || !seen.slugs.includes(slug)).slice(0, limit)
  const older = Math.max(0, matches.count() - seen.total - count)
  return {
    ...nothing,
    cards,
    labels: labelsOf(
      manifest,
      cards.flatMap(({ companies }) => companies),
    ),
    count,
    older,
  }
}

async function seenNow(archive: Archive, { days }: Manifest, matches: Bitset): Promise<Seen> {
  const [latest] = matches.take(1, true)
  if (latest === undefined) return { day: null, slugs: [], total: 0 }
  const day = days.dayOf(latest)
  const { start, end } = days.range(day, day)
  const cards = await loadCards(archive, numbersBetween(matches, start, end))
  return { day, slugs: cards.map(({ slug }) => slug), total: matches.count() }
}

function numbersBetween(matches: Bitset, start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i).filter((number) => matches.has(number))
}
