import { memo } from 'react'
import type { Day } from '../../content/text/day.ts'
import { dayOfMonth, formatMonthName, formatShortDay } from '../../content/text/formatDay.ts'
import type { DeskArticle } from '../deskAnswers.ts'
import { articleRoute } from '../deskRoute.ts'

interface ArticleRowProps {
  article: DeskArticle
  today: Day
  isCurrent: boolean
}

/** An article in the list: its title is a link, and below it stands what to know before one opens it. */
export const ArticleRow = memo(function ArticleRow({ article, today, isCurrent }: ArticleRowProps) {
  const { slug, title, date, state, out, faults } = article
  const day = state === 'scheduled' && out !== null ? `goes out ${shortDay(out, today)}` : date && shortDay(date, today)
  return (
    <li>
      <a href={articleRoute(slug)} className="desk-row" aria-current={isCurrent ? 'page' : undefined}>
        <span dir="auto" className="line-clamp-3 font-serif font-medium leading-tight" title={title}>
          {title || `${slug}.json`}
        </span>
        <span className="text-xs text-muted">
          {day}
          {day && faults > 0 && ' · '}
          {faults > 0 ? (
            <span className="text-accent">
              {isUnreadable(article) ? 'can’t be read' : `${faults} ${faults === 1 ? 'fault' : 'faults'}`}
            </span>
          ) : (
            state === 'draft' && (day ? ' · ready' : 'no date yet')
          )}
        </span>
      </a>
    </li>
  )
})

/** Whether nothing of an article that goes out can be made out, as where its file is no JSON: readers do not see it. */
function isUnreadable({ title, date, companies, state, faults }: DeskArticle): boolean {
  return state !== 'draft' && title === '' && date === null && companies.length === 0 && faults > 0
}

/** Days of this year go without it. */
function shortDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? `${dayOfMonth(day)} ${formatMonthName(day.slice(0, 7))}` : formatShortDay(day)
}
