import { articlePath } from '../../content/address/paths.ts'
import type { Headline } from '../../content/query/monthNews.ts'
import { dayOfMonth, formatLongDay, formatWeekday } from '../../content/text/formatDay.ts'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** One article in a month that has too many to show them whole. */
export function MonthHeadline({ headline: { slug, title, date }, origin }: { headline: Headline; origin: ListOrigin }) {
  return (
    <li className="flex gap-4 border-b border-rule py-2.5" data-entry={slug}>
      <time dateTime={date} className="w-14 flex-none text-sm text-muted">
        <span className="sr-only">{formatLongDay(date)}</span>
        <span aria-hidden="true">
          {dayOfMonth(date)} {formatWeekday(date)}
        </span>
      </time>
      <h3 dir="auto" className="font-serif text-lg">
        <PageLink to={articlePath(slug)} state={origin} className="hover:underline hover:decoration-edge">
          {title}
        </PageLink>
      </h3>
    </li>
  )
}
