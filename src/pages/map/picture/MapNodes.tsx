import { memo } from 'react'
import type { MapNode } from '../../../content/map/companyMap.ts'
import { formatAnnouncements, formatNumber } from '../../../content/text/formatNumber.ts'
import { discColor } from '../../../ui/PairMark.tsx'
import type { MapParts, PlacedNode } from '../layout/layout.ts'

/** No target is smaller than 24 pixels across on a screen that shows the sheet at its own size. */
const LEAST_HIT = 13

/** The companies. The last element of each is the disc itself, which grows and shrinks (useLayoutTransition.ts). */
export function MapNodes({ map, nodes, selection, highlighted, tabStop }: MapParts) {
  return nodes.map((place, i) => {
    const node = map.nodes[i]
    return (
      node && (
        <NodeMark
          key={node.id}
          node={node}
          place={place}
          isHighlighted={highlighted.has(node.id)}
          isSelected={selection.length === 1 && selection[0] === node.id}
          tabIndex={tabStop === null ? null : tabStop === node.id ? 0 : -1}
        />
      )
    )
  })
}

interface DiscProps {
  node: MapNode
  place: PlacedNode
  isHighlighted: boolean
  isSelected: boolean
  /** `null` before the picture can be used. */
  tabIndex: 0 | -1 | null
}

const NodeMark = memo(function NodeMark({ node, place: { x, y, r }, isHighlighted, isSelected, tabIndex }: DiscProps) {
  const { id, name, hue, count, partners } = node
  const control = tabIndex !== null && {
    role: 'button',
    tabIndex,
    'aria-pressed': isSelected,
    'aria-label': `${name}, ${formatAnnouncements(count)}, ${formatNumber(partners)} ${partners === 1 ? 'partner' : 'partners'}`,
  }
  return (
    <g
      data-disc={id}
      data-item={id}
      data-lit={isHighlighted || undefined}
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
