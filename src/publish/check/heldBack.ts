import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import type { HeldBack } from '../content.ts'
import type { ReadEntry } from './archive/readEntry.ts'

/** Whether an article is part of a site that is built on a day: no draft, and not to be put out on a day to come. */
export function isPublished({ draft, published }: Pick<ReadEntry, 'draft' | 'published'>, today: Day): boolean {
  return !draft && published <= today
}

/** What of a folder a build of a day leaves out. */
export function findHeldBack(entries: readonly ReadEntry[], today: Day): HeldBack {
  const waiting = entries
    .filter((entry) => !entry.draft && !isPublished(entry, today))
    .map(({ card, published }) => ({ slug: card.slug, date: published }))
  return {
    drafts: entries.filter(({ draft }) => draft).map(({ card }) => card.slug),
    waiting: waiting.sort((a, b) => compareText(a.date, b.date)),
  }
}
