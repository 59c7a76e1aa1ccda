import type { Article, Status } from '../../../content/article/article.ts'
import { describeWhen } from '../../../content/article/deal/describeWhen.ts'
import { meaningOf } from '../../../content/article/statuses.ts'
import { OF_CONTENT } from '../../../content/site/languages.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { Folded, SEPARATOR } from './Folded.tsx'

/** The day of the news, by what kind of news it is, and the other days of the deal. */
export function DatesFact({ article: { date, dates, status } }: { article: Pick<Article, 'date' | 'dates' | 'status'> }) {
  return (
    <div>
      <dt>Dates</dt>
      <dd>
        {wordFor(status)} <time dateTime={date}>{formatShortDay(date)}</time>
        {dates.length > 0 && SEPARATOR}
        <Folded items={dates} more="dates">
          {({ what, when }) => (
            <>
              <span {...OF_CONTENT} dir="auto">
                {what}
              </span>{' '}
              <bdi>{describeWhen(when)}</bdi>
            </>
          )}
        </Folded>
      </dd>
    </div>
  )
}

/** What happened on the day of the news. News of what is completed or over may be told later than it was. */
function wordFor(status: Status): string {
  const meaning = meaningOf(status)
  if (meaning === 'reported') return 'reported'
  return meaning === 'completed' || meaning === 'ended' ? 'news of' : 'announced'
}
