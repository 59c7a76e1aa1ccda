import { memo } from 'react'
import type { MapTie } from '../../../content/map/companyMap.ts'
import { lineBetween, type MapParts, type PlacedDisc } from '../layout/layout.ts'
import { describeTie, namesOf } from '../mapWords.ts'
import { tieLook } from './tieLook.ts'

/** The ties, the weakest first, so that the strongest lie on top. */
export function MapTies({ map, discs, at, active, stop }: MapParts) {
  const places = new Map(discs.map((disc) => [disc.id, disc]))
  const drawn = [...map.ties].reverse().map((tie) => {
    const [one, other] = [places.get(tie.a), places.get(tie.b)]
    const item = `${tie.a} ${tie.b}`
    return (
      one &&
      other && (
        <Tie
          key={item}
          tie={tie}
          name={namesOf(map, tie)}
          one={one}
          other={other}
          isLit={active.length > 0 && active.every((id) => id === tie.a || id === tie.b)}
          isChosen={at.join(' ') === item}
          tabIndex={stop === null ? null : stop === item ? 0 : -1}
        />
      )
    )
  })
  return <g className="map-ties">{drawn}</g>
}

interface TieProps {
  tie: MapTie
  name: string
  one: PlacedDisc
  other: PlacedDisc
  isLit: boolean
  isChosen: boolean
  tabIndex: 0 | -1 | null
}

const Tie = memo(function Tie({ tie, name, one, other, isLit, isChosen, tabIndex }: TieProps) {
  const { a, b } = tie
  const line = lineBetween(one, other)
  const control = tabIndex !== null && { role: 'button', tabIndex, 'aria-pressed': isChosen, 'aria-label': `${name}: ${describeTie(tie)}` }
  return (
    <g data-tie={`${a} ${b}`} data-item={`${a} ${b}`} data-lit={isLit || undefined} className="map-item" {...control}>
      <path d={line} className="map-tie" {...tieLook(tie)} />
      <path d={line} className="map-hit" strokeWidth={14} />
    </g>
  )
})
