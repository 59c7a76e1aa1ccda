import type { CompanyMap } from '../../content/map/companyMap.ts'
import type { Meaning } from '../../content/site/siteDescription.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { edgeLook } from './picture/edgeLook.ts'

/** The legend: what the marks of the picture mean, in words beside a sample of each. */
export function MapLegend({ map: { nodes, edges } }: { map: CompanyMap }) {
  const most = Math.max(1, ...nodes.map(({ count }) => count))
  const strongest = edges[0]?.count ?? 1
  return (
    <ul aria-label="What the marks mean" className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <li>A disc’s area tells its announcements, up to {most}</li>
      <Sample count={1}>1 joint announcement</Sample>
      {strongest > 1 && <Sample count={strongest}>{formatAnnouncements(strongest).replace(' ', ' joint ')}</Sample>}
      <Sample count={2} meaning="intended">
        latest only reported or intended
      </Sample>
      <Sample count={3} meaning="ended">
        latest tells of an end
      </Sample>
    </ul>
  )
}

interface SampleProps {
  count: number
  meaning?: Meaning
  children: string
}

function Sample({ count, meaning = 'announced', children }: SampleProps) {
  return (
    <li className="flex items-center gap-2">
      <svg className="map flex-none" width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        <path d="M1 5L33 5" className="map-tie" {...edgeLook({ count, meaning })} />
      </svg>
      {children}
    </li>
  )
}
