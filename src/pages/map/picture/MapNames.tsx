import { shortName } from '../../../content/text/shortName.ts'
import { LONGEST_NAME, type MapParts } from '../layout/layout.ts'
import type { MapFocus } from './mapFocus.ts'

/** The labels of the nodes. One that had no room shows while its node is pointed at, has the focus or is selected. */
export function MapNames({
  map,
  nodes,
  selection,
  active,
  highlighted,
  focus,
  fontSize,
}: MapParts & { focus: MapFocus | null; fontSize: number }) {
  const always = new Set([...active, ...selection, focus?.node, ...(focus?.edge ?? [])])
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the discs have these names
    <g aria-hidden="true" className="map-names" fontSize={fontSize}>
      {nodes.map(({ id, x, y, label }, index) => (
        <g key={id} data-lit={highlighted.has(id) || undefined} transform={`translate(${x} ${y})`}>
          {(label.shown || always.has(id)) && (
            <text x={label.x} y={label.y} textAnchor={label.anchor} className={label.within && 'map-name-within'}>
              {shortName(map.nodes[index]?.name ?? '', LONGEST_NAME)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
