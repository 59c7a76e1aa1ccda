import { monthPath } from '../../content/address/paths.ts'
import type { Histogram } from '../../content/query/histogram.ts'
import type { MonthLink } from '../../content/query/monthNews.ts'
import { monthsOf } from '../../content/query/monthsOf.ts'
import type { Month } from '../../content/text/day.ts'
import { formatMonth, formatMonthName } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

export interface MonthIndexProps {
  /** Of all articles. */
  histogram: Histogram
  current?: Month
}

/** Every month that has news, by year, newest year first: the way to any article by plain links. */
export function MonthIndex({ histogram, current }: MonthIndexProps) {
  const years = yearsOf(histogram)
  if (years.length === 0) return null
  return (
    <nav aria-labelledby="all-months" className="no-print mt-12 border-t border-rule pt-6">
      <h2 id="all-months" className="font-serif text-lg/tight font-semibold">
        All months
      </h2>
      <dl className="mt-3 grid gap-y-1 text-sm md:grid-cols-2 md:gap-x-11">
        {years.map(([year, months]) => (
          <div key={year} className="flex gap-4 border-t border-rule py-1.5">
            <dt className="w-12 flex-none pt-0.5 font-semibold figures">{year}</dt>
            <dd className="flex flex-wrap gap-x-4">
              {months.map(({ month, count }) => (
                <PageLink
                  key={month}
                  to={monthPath(month)}
                  aria-label={`${formatMonth(month)}: ${formatNumber(count)}`}
                  aria-current={month === current ? 'page' : undefined}
                  className="min-h-7 min-w-12 whitespace-nowrap hover:underline aria-[current]:font-semibold"
                >
                  {formatMonthName(month)} <span className="text-sm text-faint figures">{formatNumber(count)}</span>
                </PageLink>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}

function yearsOf(histogram: Histogram): [string, MonthLink[]][] {
  const years = new Map<string, MonthLink[]>()
  monthsOf(histogram).forEach((month, place) => {
    const count = histogram.totals[place] ?? 0
    const year = month.slice(0, 4)
    if (count > 0) years.set(year, [...(years.get(year) ?? []), { month, count }])
  })
  return [...years].reverse()
}
