import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { CompanyMap } from '../../../content/map/companyMap.ts'
import { useHydrated } from '../../../hydration/useHydrated.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { highlightedBy, type PlacedNode, type Viewport } from '../layout/layout.ts'
import { useLayoutTransition } from '../transition/useLayoutTransition.ts'
import { MapEdges } from './MapEdges.tsx'
import { MapNames } from './MapNames.tsx'
import { MapNodes } from './MapNodes.tsx'
import { focusOn, type MapFocus, moveFocus, tabStopOf } from './mapFocus.ts'

interface MapPictureProps {
  map: CompanyMap
  nodes: readonly PlacedNode[]
  viewport: Viewport
  /** What is selected: nothing, a node or an edge. */
  selection: readonly string[]
  /** The ids of the elements that name the picture and describe its keys. */
  labelledBy: string
  describedBy: string
  onUpdate: (selection: readonly string[]) => void
  className: string
}

/**
 * The picture in layers: edges below, nodes on them, labels on top. It is one stop of Tab, with a roving tabindex inside:
 * keys lead from part to part (mapFocus.ts). Before hydration it is an image without controls.
 */
export function MapPicture({ map, nodes, viewport, selection, labelledBy, describedBy, onUpdate, className }: MapPictureProps) {
  const svg = useRef<SVGSVGElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const hydrated = useHydrated()
  const [focus, setFocus] = useState<MapFocus | null>(null)
  const [hovered, setHovered] = useState<readonly string[]>([])
  const tabStop = tabStopOf(map, focus, selection)
  const active = hovered.length > 0 ? hovered : selection
  const emphasis = [...active, '/', ...selection, '/', ...(focus?.edge ?? [focus?.node])].join(' ')
  useLayoutTransition({ svg, canvas, viewport, nodes, edges: map.edges, emphasis })
  const parts = { map, nodes, selection, active, highlighted: highlightedBy(map, active), tabStop: hydrated ? tabStop : null }
  const goTo = (next: MapFocus) => {
    setFocus(next)
    svg.current?.querySelector<SVGElement>(`[data-item="${(next.edge ?? [next.node]).join(' ')}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const item = itemOf(event.target)
    if (item.length === 0 || event.ctrlKey || event.metaKey || event.altKey || belongsToInputMethod(event.nativeEvent)) return
    const next = moveFocus(map, focusOn(item, focus), event.key)
    if (next) goTo(next)
    else if (event.key === 'Enter' || event.key === ' ') onUpdate(item)
    else if (event.key === 'Escape' && selection.length > 0) onUpdate([])
    else return
    event.preventDefault()
  }
  const point = ({ target, pointerType }: PointerEvent) => {
    const item = itemOf(target)
    if (pointerType === 'mouse' && item.join(' ') !== hovered.join(' ')) setHovered(item)
  }
  return (
    <div className={`relative ${className}`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the sentence over the picture names it */}
      <svg
        ref={svg}
        viewBox={`0 0 ${viewport.width} ${viewport.height}`}
        role={hydrated ? 'group' : 'img'}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        className="map"
        data-dim={active.length > 0 || undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => onUpdate(toggled(itemOf(event.target), selection))}
        onPointerOver={point}
        onPointerLeave={() => setHovered([])}
        onFocus={(event) => setFocus(focusOn(itemOf(event.target), focus))}
      >
        {hydrated && <EdgeSamples />}
        <MapEdges {...parts} />
        <MapNodes {...parts} />
        <MapNames {...parts} fontSize={viewport.fontSize} focus={focus} />
      </svg>
      {hydrated && (
        <div aria-hidden="true" className="map-canvas">
          <canvas ref={canvas} />
        </div>
      )}
    </div>
  )
}

/** Edges that are never seen, from which a transition reads the colours of all that it draws (readScene.ts). */
function EdgeSamples() {
  return (
    <g className="map-samples">
      <path className="map-tie" />
      <path className="map-tie" data-ended />
    </g>
  )
}

/** The ids of the part that an element belongs to: one for a node, two for an edge, none for the background. */
function itemOf(target: EventTarget): readonly string[] {
  const item = target instanceof Element ? target.closest<SVGElement>('[data-item]')?.dataset['item'] : undefined
  return item === undefined ? [] : item.split(' ')
}

/** The selection after a click: a second click on what is selected clears it. */
function toggled(item: readonly string[], selection: readonly string[]): readonly string[] {
  return item.join(' ') === selection.join(' ') ? [] : item
}
