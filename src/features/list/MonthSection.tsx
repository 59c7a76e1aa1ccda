import type { ReactNode } from 'react'
import { monthPath } from '../../content/address/paths.ts'
import type { MonthGroup } from '../../content/query/listing.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

interface MonthSectionProps {
  /** Without a count where not all of a month is on the page. */
  group: Pick<MonthGroup, 'month'> & Partial<Pick<MonthGroup, 'count'>>
  /** Whether the heading leads to the month's own page, which knows nothing of companies. */
  linked: boolean
  children: ReactNode
}

/** The entries of one month under their heading, which stays in sight while they pass. */
export function MonthSection({ group, linked, children }: MonthSectionProps) {
  return (
    <section aria-labelledby={`month-${group.month}`}>
      <header className="sticky top-0 z-10 short:static max-md:top-15 flex flex-wrap items-baseline gap-x-3 border-b border-rule bg-paper pt-3.5 pb-2">
        <h2 id={`month-${group.month}`} className="font-serif text-lg/tight font-semibold">
          {linked ? (
            <PageLink to={monthPath(group.month)} className="hover:underline hover:decoration-edge">
              {formatMonth(group.month)}
            </PageLink>
          ) : (
            formatMonth(group.month)
          )}
        </h2>
        {group.count !== undefined && <span className="text-sm text-faint">{formatAnnouncements(group.count)}</span>}
      </header>
      <ol>{children}</ol>
    </section>
  )
}
