import { memo } from 'react'
import type { MapNode } from '../../../content/map/companyMap.ts'
import { formatAnnouncements, formatNumber } from '../../../content/text/formatNumber.ts'
import { discColor } from '../../../ui/PairMark.tsx'
import type { MapParts, PlacedNode } from '../layout/layout.ts'

/** No target is smaller than 24 pixels across where the picture is shown at its own size (WCAG 2.2, 2.5.8). */
const LEAST_HIT = 13

/** The nodes, each a disc with a larger target round it. */
export function MapNodes({ map, nodes, selection, highlighted, tabStop }: MapParts) {
  return nodes.map((position, index) => {
    const node = map.nodes[index]
    return (
      node && (
        <NodeMark
          key={node.id}
          node={node}
          position={position}
          isHighlighted={highlighted.has(node.id)}
          isSelected={selection.length === 1 && selection[0] === node.id}
          tabIndex={tabStop === null ? null : tabStop === node.id ? 0 : -1}
        />
      )
    )
  })
}

interface NodeMarkProps {
  node: MapNode
  position: PlacedNode
  isHighlighted: boolean
  isSelected: boolean
  /** `null` before hydration. */
  tabIndex: 0 | -1 | null
}

const NodeMark = memo(function NodeMark({ node, position: { x, y, r }, isHighlighted, isSelected, tabIndex }: NodeMarkProps) {
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
