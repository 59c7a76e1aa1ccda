import { memo } from 'react'
import { meaningOf } from '../../../content/article/statuses.ts'
import type { MapEdge } from '../../../content/map/companyMap.ts'
import { lineBetween, type MapParts, type PlacedNode } from '../layout/layout.ts'
import { describeEdge, namesOf } from '../mapWords.ts'
import { edgeLook } from './edgeLook.ts'

/** The edges, the weakest first, so that the strongest are painted on top. */
export function MapEdges({ map, nodes, selection, active, tabStop }: MapParts) {
  const placed = new Map(nodes.map((node) => [node.id, node]))
  const drawn = [...map.edges].reverse().map((edge) => {
    const [one, other] = [placed.get(edge.a), placed.get(edge.b)]
    const item = `${edge.a} ${edge.b}`
    return (
      one &&
      other && (
        <EdgeLine
          key={item}
          edge={edge}
          name={namesOf(map, edge)}
          one={one}
          other={other}
          isHighlighted={active.length > 0 && active.every((id) => id === edge.a || id === edge.b)}
          isSelected={selection.join(' ') === item}
          tabIndex={tabStop === null ? null : tabStop === item ? 0 : -1}
        />
      )
    )
  })
  return <g className="map-ties">{drawn}</g>
}

interface EdgeLineProps {
  edge: MapEdge
  name: string
  one: PlacedNode
  other: PlacedNode
  isHighlighted: boolean
  isSelected: boolean
  tabIndex: 0 | -1 | null
}

const EdgeLine = memo(function EdgeLine({ edge, name, one, other, isHighlighted, isSelected, tabIndex }: EdgeLineProps) {
  const { a, b, count, status } = edge
  const line = lineBetween(one, other)
  const control = tabIndex !== null && {
    role: 'button',
    tabIndex,
    'aria-pressed': isSelected,
    'aria-label': `${name}: ${describeEdge(edge)}`,
  }
  return (
    <g data-tie={`${a} ${b}`} data-item={`${a} ${b}`} data-lit={isHighlighted || undefined} className="map-item" {...control}>
      <path d={line} className="map-tie" {...edgeLook({ count, meaning: meaningOf(status) })} />
      <path d={line} className="map-hit" strokeWidth={14} />
    </g>
  )
})
