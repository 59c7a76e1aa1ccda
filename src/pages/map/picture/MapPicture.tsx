import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { CompanyMap } from '../../../content/map/companyMap.ts'
import { useHydrated } from '../../../hydration/useHydrated.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { type Frame, litBy, type PlacedDisc } from '../layout/layout.ts'
import { MapDiscs } from './MapDiscs.tsx'
import { MapNames } from './MapNames.tsx'
import { MapStrands } from './MapStrands.tsx'
import { MapTies } from './MapTies.tsx'
import { type MapFocus, moveFocus } from './mapFocus.ts'
import { useMoves } from './useLayoutTransition.ts'

interface MapPictureProps {
  map: CompanyMap
  discs: readonly PlacedDisc[]
  frame: Frame
  /** What is chosen: nothing, a disc or a tie. */
  at: readonly string[]
  /** The ids of the elements that name the picture and tell of its keys. */
  labelledBy: string
  describedBy: string
  onChoose: (at: readonly string[]) => void
  className: string
}

/**
 * The picture: ties below, discs on them, names on top. One of its parts takes the focus at a time; keys lead to the
 * others (mapFocus.ts). Before the browser has taken over, it is a mere picture.
 */
export function MapPicture({ map, discs, frame, at, labelledBy, describedBy, onChoose, className }: MapPictureProps) {
  const svg = useRef<SVGSVGElement>(null)
  const hydrated = useHydrated()
  const [focus, setFocus] = useState<MapFocus | null>(null)
  const [pointed, setPointed] = useState<readonly string[]>([])
  useMoves(svg, discs, map.ties)
  const stop = stopOf(map, focus, at)
  const active = pointed.length > 0 ? pointed : at
  const parts = { map, discs, at, active, lit: litBy(map, active), stop: hydrated ? stop : null }
  const goTo = (next: MapFocus) => {
    setFocus(next)
    svg.current?.querySelector<SVGElement>(`[data-item="${(next.tie ?? [next.disc]).join(' ')}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const item = itemOf(event.target)
    if (item.length === 0 || event.ctrlKey || event.metaKey || event.altKey || belongsToInputMethod(event.nativeEvent)) return
    const next = moveFocus(map, focusOn(item, focus), event.key)
    if (next) goTo(next)
    else if (event.key === 'Enter' || event.key === ' ') onChoose(item)
    else if (event.key === 'Escape' && at.length > 0) onChoose([])
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
      onClick={(event) => onChoose(toggled(itemOf(event.target), at))}
      onPointerOver={point}
      onPointerLeave={() => setPointed([])}
      onFocus={(event) => setFocus(focusOn(itemOf(event.target), focus))}
    >
      {hydrated && <MapStrands ties={map.ties} />}
      <MapTies {...parts} />
      <MapDiscs {...parts} />
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
  if (other === undefined) return { disc: one, tie: null }
  return { disc: before?.disc === other ? other : one, tie: [one, other] }
}

/** A second click on what is chosen takes the choice back. */
function toggled(item: readonly string[], at: readonly string[]): readonly string[] {
  return item.join(' ') === at.join(' ') ? [] : item
}

/** The one part that Tab leads to: where the focus was, else what is chosen, else the first disc. */
function stopOf({ discs, ties }: CompanyMap, focus: MapFocus | null, at: readonly string[]): string | null {
  const items = new Set([...discs.map(({ id }) => id), ...ties.map(({ a, b }) => `${a} ${b}`)])
  const wanted = [focus?.tie?.join(' '), focus?.disc, at.join(' '), discs[0]?.id]
  return wanted.find((item) => item !== undefined && items.has(item)) ?? null
}
