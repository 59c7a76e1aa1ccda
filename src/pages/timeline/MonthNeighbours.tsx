import { monthPath } from '../../content/address/paths.ts'
import type { MonthLink } from '../../content/query/monthNews.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** The months with news before and after one; where there is none, its side stays empty. */
export function MonthNeighbours({ older, newer }: { older: MonthLink | null; newer: MonthLink | null }) {
  return (
    <p className="no-print flex flex-wrap justify-between gap-3 text-sm">
      {older ? <Neighbour side="Earlier" rel="prev" link={older} /> : <span />}
      {newer && <Neighbour side="Later" rel="next" link={newer} />}
    </p>
  )
}

function Neighbour({ side, rel, link: { month, count } }: { side: string; rel: string; link: MonthLink }) {
  return (
    <PageLink to={monthPath(month)} rel={rel} className="button min-h-11">
      <span>{`${side}: ${formatMonth(month)}`}</span> <span className="text-faint figures">{formatNumber(count)}</span>
    </PageLink>
  )
}
