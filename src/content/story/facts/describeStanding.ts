import type { Article } from '../../article/article.ts'
import type { ArticleRef } from '../../article/articleRef.ts'
import { meaningOf } from '../../article/statuses.ts'
import { monthOf } from '../../text/day.ts'
import { formatMonth, formatShortDay } from '../../text/formatDay.ts'
import type { ArticleContext } from '../articleContext.ts'
import { outcomeOf } from '../outcomeOf.ts'

/** Whether the news still holds, as far as later articles and the publisher's own look for them tell. */
export interface Standing {
  /** What became of it, and the article that says so. */
  outcome: { text: string; step: ArticleRef } | null
  /** What else there is to say: that it has ended, when somebody looked last, that nobody has. */
  note: string | null
  /** Whether what is told is too old, or too little, to rest much on. */
  isStale: boolean
}

const OUTCOMES = { ends: 'Ended in', replaces: 'Replaced in', revises: 'Terms changed in' } as const

/**
 * Tells what later news did to an article's. That a deal goes on is more than anybody knows: of one that nothing put an end to, it
 * tells the day of the latest news and whether somebody has looked since. Where there is no later news it says so only with the day
 * on which somebody looked: that the archive has none is no sign that there is none. What could not be had (partialContext.ts) is
 * not denied either. `null` where nothing is known.
 */
export function describeStanding(
  { status, checked }: Pick<Article, 'status' | 'checked'>,
  { later, isPartial, isStale = false }: Pick<ArticleContext, 'later' | 'isPartial'> & { isStale?: boolean },
): Standing | null {
  const looked = checked === null ? null : formatShortDay(checked)
  const decisive = describeDecisive(later)
  if (decisive) return { outcome: decisive, note: looked && `checked ${looked}`, isStale: false }
  const last = later.at(-1)
  if (last) {
    const outcome = { text: `Latest news of ${formatShortDay(last.step.date)}`, step: last.step }
    const isChecked = looked !== null && checked !== null && checked >= last.step.date
    return { outcome, note: isChecked ? `checked ${looked}` : 'not checked since', isStale }
  }
  if (meaningOf(status) === 'ended')
    return { outcome: null, note: ['Ended', looked && `checked ${looked}`].filter(Boolean).join(', '), isStale: false }
  if (isPartial) return looked === null ? null : { outcome: null, note: `Checked ${looked}`, isStale }
  if (looked === null) return { outcome: null, note: 'Not checked since it was published', isStale: true }
  return { outcome: null, note: `Checked ${looked}, no later news found`, isStale }
}

function describeDecisive(later: ArticleContext['later']): Standing['outcome'] {
  const decisive = outcomeOf(later)
  if (!decisive || decisive.relation === 'continues') return null
  return { text: `${OUTCOMES[decisive.relation]} ${formatMonth(monthOf(decisive.step.date))}`, step: decisive.step }
}
