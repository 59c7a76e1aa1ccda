import type { Question } from '../../content/query/matches.ts'
import { PAGE_LENGTH } from '../../content/query/pageLength.ts'
import { deriveSpanCounts } from '../../content/query/spanCounts.ts'
import type { Day, Span } from '../../content/text/day.ts'
import type { Ask } from '../../data/ask.ts'
import type { KeptAnchor } from './keptAnchor.ts'

/** Beyond this many entries a new list starts at its top, unless the old one was longer. */
const MOST_KEPT = 300

/**
 * What to keep in view of a list that is about to answer another question: the entries on the screen, as far as they
 * still match, else the same time. `null` when that lies too far down in the new list, or nothing of it is on the screen.
 */
export async function findKeptAnchor(ask: Ask, list: HTMLElement, next: Question): Promise<KeptAnchor | null> {
  const shown = [...list.querySelectorAll<HTMLElement>('[data-entry]')]
  const entries = shown.flatMap((entry) => {
    const { top, bottom } = entry.getBoundingClientRect()
    const day = entry.querySelector('time')?.dateTime
    return bottom > 0 && top < window.innerHeight && day ? [{ slug: entry.dataset['entry'] ?? '', day, offset: top }] : []
  })
  const last = entries.at(-1)
  if (!last) return null
  const [count = 0] = await ask((archive) => deriveSpanCounts(archive, next, [spanTo(next, last.day)]))
  const shownCount = Math.max(1, Math.ceil(count / PAGE_LENGTH)) * PAGE_LENGTH
  return shownCount > Math.max(MOST_KEPT, shown.length) ? null : { shownCount, entries }
}

/** The days from the top of a list down to one of its days. */
function spanTo({ filter: { from, to, sort } }: Question, day: Day): Span {
  if (sort === 'newest') return { from: from !== null && from > day ? from : day, to }
  return { from, to: to !== null && to < day ? to : day }
}
