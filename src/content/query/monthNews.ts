import { type Archive, loadCards } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Card } from '../article/card.ts'
import type { Labels } from '../article/labels.ts'
import { type Day, isMonth, type Month } from '../text/day.ts'

/** A month with more articles than this is shown by its headlines alone, so that its page stays small. */
const MOST_WHOLE = 60

export interface Headline {
  slug: string
  title: string
  date: Day
}

export interface MonthLink {
  month: Month
  count: number
}

/** The news of one month, newest first. */
export interface MonthNews {
  count: number
  /** Whole entries, or none in a month that has too many. */
  cards: Card[]
  /** What is shown instead of them then. */
  headlines: Headline[]
  labels: Labels
  /** The names of the companies that the month has most of. */
  companies: string[]
  /** The nearest months with news. */
  older: MonthLink | null
  newer: MonthLink | null
}

/** `null` for a month without news, and for what is no month. */
export async function deriveMonth(archive: Archive, month: Month): Promise<MonthNews | null> {
  const manifest = await archive.manifest()
  const months = manifest.days.months()
  const index = isMonth(month) ? months.findIndex((other) => other.month === month) : -1
  const range = months[index]
  if (!range) return null
  const count = range.end - range.start
  const all = await loadCards(
    archive,
    Array.from({ length: count }, (_, i) => range.end - 1 - i),
  )
  const cards = count > MOST_WHOLE ? [] : all
  const linkTo = (other = months[-1]): MonthLink | null => (other ? { month: other.month, count: other.end - other.start } : null)
  return {
    count,
    cards,
    headlines: count > MOST_WHOLE ? all.map(({ slug, title, date }) => ({ slug, title, date })) : [],
    labels: labelsOf(manifest, new Set(cards.flatMap(({ companies }) => companies))),
    companies: mostNamed(all).map((id) => manifest.labels.get(id)?.name ?? id),
    older: linkTo(months[index - 1]),
    newer: linkTo(months[index + 1]),
  }
}

/** The ids of the three companies that most cards name; of equals the one that was named first. */
function mostNamed(cards: readonly Card[]): string[] {
  const counts = new Map<string, number>()
  for (const id of cards.flatMap(({ companies }) => companies)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([id]) => id)
}
