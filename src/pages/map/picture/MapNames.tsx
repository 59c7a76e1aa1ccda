import { shortName } from '../../../content/text/shortName.ts'
import { LONGEST_NAME, type MapParts } from '../layout/layout.ts'
import type { MapFocus } from './mapFocus.ts'

/** The names of the discs. One for which there was no room shows while its disc is pointed at, has the focus or is chosen. */
export function MapNames({
  map,
  nodes,
  selection,
  active,
  highlighted,
  focus,
  fontSize,
}: MapParts & { focus: MapFocus | null; fontSize: number }) {
  const wanted = new Set([...active, ...selection, focus?.node, ...(focus?.edge ?? [])])
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the discs have these names
    <g aria-hidden="true" className="map-names" fontSize={fontSize}>
      {nodes.map(({ id, x, y, label }, i) => (
        <g key={id} data-lit={highlighted.has(id) || undefined} transform={`translate(${x} ${y})`}>
          {(label.shown || wanted.has(id)) && (
            <text x={label.x} y={label.y} textAnchor={label.anchor} className={label.within && 'map-name-within'}>
              {shortName(map.nodes[i]?.name ?? '', LONGEST_NAME)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
