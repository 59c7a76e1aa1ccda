import type { MapTie } from '../../../content/map/companyMap.ts'
import { strandsOf } from './tieLook.ts'

/** What stands in for the ties while they glide (useLayoutTransition.ts): one path for all that look alike, which costs a tenth. */
export function MapStrands({ ties }: { ties: readonly MapTie[] }) {
  return (
    <g className="map-strands">
      {strandsOf(ties).map(({ id, look }) => (
        <path key={id} data-strand={id} className="map-tie" {...look} />
      ))}
    </g>
  )
}
