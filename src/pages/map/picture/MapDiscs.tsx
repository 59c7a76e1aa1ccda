import { memo } from 'react'
import type { MapDisc } from '../../../content/map/companyMap.ts'
import { formatAnnouncements, formatNumber } from '../../../content/text/formatNumber.ts'
import { discColor } from '../../../ui/PairMark.tsx'
import type { MapParts, PlacedDisc } from '../layout/layout.ts'

/** No target is smaller than 24 pixels across on a screen that shows the sheet at its own size. */
const LEAST_HIT = 13

/** The companies. The last element of each is the disc itself, which grows and shrinks (useLayoutTransition.ts). */
export function MapDiscs({ map, discs, at, lit, stop }: MapParts) {
  return discs.map((place, i) => {
    const disc = map.discs[i]
    return (
      disc && (
        <Disc
          key={disc.id}
          disc={disc}
          place={place}
          isLit={lit.has(disc.id)}
          isChosen={at.length === 1 && at[0] === disc.id}
          tabIndex={stop === null ? null : stop === disc.id ? 0 : -1}
        />
      )
    )
  })
}

interface DiscProps {
  disc: MapDisc
  place: PlacedDisc
  isLit: boolean
  isChosen: boolean
  /** `null` before the picture can be used. */
  tabIndex: 0 | -1 | null
}

const Disc = memo(function Disc({ disc, place: { x, y, r }, isLit, isChosen, tabIndex }: DiscProps) {
  const { id, name, hue, count, partners } = disc
  const control = tabIndex !== null && {
    role: 'button',
    tabIndex,
    'aria-pressed': isChosen,
    'aria-label': `${name}, ${formatAnnouncements(count)}, ${formatNumber(partners)} ${partners === 1 ? 'partner' : 'partners'}`,
  }
  return (
    <g
      data-disc={id}
      data-item={id}
      data-lit={isLit || undefined}
      className="map-item"
      color={discColor(hue)}
      transform={`translate(${x} ${y})`}
      {...control}
    >
      <circle className="map-hit" r={Math.max(LEAST_HIT, r + 2)} />
      <circle className="disc map-disc" r={r} />
    </g>
  )
})
