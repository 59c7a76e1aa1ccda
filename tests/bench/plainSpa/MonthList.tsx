import type { Card } from '../../../src/content/article/card.ts'
import { kindName } from '../../../src/content/article/kinds.ts'
import { statusName } from '../../../src/content/article/statuses.ts'
import { dayOfMonth, formatMonth, formatWeekday } from '../../../src/content/text/formatDay.ts'
import { groupBy } from '../../../src/content/text/groupBy.ts'

interface MonthListProps {
  cards: readonly Card[]
  names: ReadonlyMap<string, string>
}

export function MonthList({ cards, names }: MonthListProps) {
  const months = groupBy(cards, ({ date }) => date.slice(0, 7))
  return (
    <div>
      {[...months].map(([month, inMonth]) => (
        <section key={month} aria-label={formatMonth(month)}>
          <h2>{formatMonth(month)}</h2>
          <ol>
            {inMonth.map(({ slug, title, date, companies, kind, status, summary, why }) => (
              <li key={slug} className="row">
                <time dateTime={date}>
                  {dayOfMonth(date)} {formatWeekday(date)}
                </time>
                <article>
                  <p>
                    {kindName(kind)} · {statusName(status)} · {companies.map((id) => names.get(id)).join(', ')}
                  </p>
                  <h3>
                    <a href={`articles/${slug}/`}>{title}</a>
                  </h3>
                  <p>{summary}</p>
                  {why && (
                    <p className="why">
                      <b>Why it matters:</b> {why}
                    </p>
                  )}
                </article>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
