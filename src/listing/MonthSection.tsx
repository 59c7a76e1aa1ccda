import type { ReactNode } from 'react'
import { formatMonth } from '../content/formatDay.ts'
import type { MonthGroup } from '../content/listing.ts'
import { formatAnnouncements } from '../content/words.ts'

/** The entries of one month under their heading, which stays in sight while they pass. */
export function MonthSection({ group, children }: { group: MonthGroup; children: ReactNode }) {
  return (
    <section aria-labelledby={`month-${group.month}`}>
      <header className="sticky top-0 z-10 max-md:top-15 flex items-baseline gap-3 border-b border-rule bg-paper pt-3.5 pb-2">
        <h2 id={`month-${group.month}`} className="font-serif text-[1.1875rem]/tight font-semibold">
          {formatMonth(group.month)}
        </h2>
        <span className="text-[0.8125rem] text-faint">{formatAnnouncements(group.count)}</span>
      </header>
      <ol>{children}</ol>
    </section>
  )
}
