import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { CompanyMap } from '../../../content/map/companyMap.ts'
import { useHydrated } from '../../../hydration/useHydrated.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { highlightedBy, type PlacedNode, type Viewport } from '../layout/layout.ts'
import { MapEdgeBatches } from './MapEdgeBatches.tsx'
import { MapEdges } from './MapEdges.tsx'
import { MapNames } from './MapNames.tsx'
import { MapNodes } from './MapNodes.tsx'
import { type MapFocus, moveFocus } from './mapFocus.ts'
import { useLayoutTransition } from './useLayoutTransition.ts'

interface MapPictureProps {
  map: CompanyMap
  nodes: readonly PlacedNode[]
  frame: Viewport
  /** What is chosen: nothing, a disc or a tie. */
  selection: readonly string[]
  /** The ids of the elements that name the picture and tell of its keys. */
  labelledBy: string
  describedBy: string
  onUpdate: (selection: readonly string[]) => void
  className: string
}

/**
 * The picture: ties below, discs on them, names on top. One of its parts takes the focus at a time; keys lead to the
 * others (mapFocus.ts). Before the browser has taken over, it is a mere picture.
 */
export function MapPicture({ map, nodes, frame, selection, labelledBy, describedBy, onUpdate, className }: MapPictureProps) {
  const svg = useRef<SVGSVGElement>(null)
  const hydrated = useHydrated()
  const [focus, setFocus] = useState<MapFocus | null>(null)
  const [pointed, setPointed] = useState<readonly string[]>([])
  useLayoutTransition(svg, nodes, map.edges)
  const tabStop = tabStopOf(map, focus, selection)
  const active = pointed.length > 0 ? pointed : selection
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
    if (pointerType === 'mouse' && item.join(' ') !== pointed.join(' ')) setPointed(item)
  }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the sentence over the picture names it
    <svg
      ref={svg}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role={hydrated ? 'group' : 'img'}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={`map ${className}`}
      data-dim={active.length > 0 || undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => onUpdate(toggled(itemOf(event.target), selection))}
      onPointerOver={point}
      onPointerLeave={() => setPointed([])}
      onFocus={(event) => setFocus(focusOn(itemOf(event.target), focus))}
    >
      {hydrated && <MapEdgeBatches edges={map.edges} />}
      <MapEdges {...parts} />
      <MapNodes {...parts} />
      <MapNames {...parts} fontSize={frame.fontSize} focus={focus} />
    </svg>
  )
}

/** The ids that an element of the picture stands for: one a disc, two a tie, none the sheet. */
function itemOf(target: EventTarget): readonly string[] {
  const item = target instanceof Element ? target.closest<SVGElement>('[data-item]')?.dataset['item'] : undefined
  return item === undefined ? [] : item.split(' ')
}

function focusOn([one = '', other]: readonly string[], before: MapFocus | null): MapFocus {
  if (other === undefined) return { node: one, edge: null }
  return { node: before?.node === other ? other : one, edge: [one, other] }
}

/** A second click on what is chosen takes the choice back. */
function toggled(item: readonly string[], selection: readonly string[]): readonly string[] {
  return item.join(' ') === selection.join(' ') ? [] : item
}

/** The one part that Tab leads to: where the focus was, else what is chosen, else the first disc. */
function tabStopOf({ nodes, edges }: CompanyMap, focus: MapFocus | null, selection: readonly string[]): string | null {
  const items = new Set([...nodes.map(({ id }) => id), ...edges.map(({ a, b }) => `${a} ${b}`)])
  const wanted = [focus?.edge?.join(' '), focus?.node, selection.join(' '), nodes[0]?.id]
  return wanted.find((item) => item !== undefined && items.has(item)) ?? null
}
