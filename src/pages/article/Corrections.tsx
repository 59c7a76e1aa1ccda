import type { Article } from '../../content/article/article.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'

/** The changes after publication. */
export function Corrections({ updated, corrections }: Pick<Article, 'updated' | 'corrections'>) {
  if (updated === null && corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections-heading" className="border-t border-rule pt-6 text-base">
      <h2 id="corrections-heading" className="label mb-3.5">
        {corrections.length > 0 ? 'Corrections' : 'Updated'}
      </h2>
      {updated !== null && <p className="text-muted">Last updated {formatShortDay(updated)}.</p>}
      <ul className="mt-2 space-y-2">
        {corrections.map(({ date, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: corrections never change their order, and two may be equal
          <li key={index} dir="auto">
            <time dir="ltr" dateTime={date} className="text-muted">
              {formatShortDay(date)}
            </time>{' '}
            <InlineText text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
