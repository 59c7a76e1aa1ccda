import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { MapTie } from '../content/companyMap.ts'
import type { PlacedDisc } from './picture.ts'

const MOVE_MS = 450

type Spot = Pick<PlacedDisc, 'x' | 'y' | 'r'>

/**
 * Lets discs, names and ties glide from where they are to where they belong, past React: a hundred and fifty discs a frame
 * is more than it should have to compare. A disc that is new grows in its place. Readers who want no motion get none.
 */
export function useMoves(svg: RefObject<SVGSVGElement | null>, discs: readonly PlacedDisc[], ties: readonly MapTie[]): void {
  const shown = useRef<ReadonlyMap<string, Spot> | null>(null)
  useLayoutEffect(() => {
    const from = shown.current
    const to = new Map<string, Spot>(discs.map(({ id, x, y, r }) => [id, { x, y, r }]))
    if (!svg.current || !from || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      shown.current = to
      return
    }
    const draw = drawerOf(svg.current, ties)
    const began = performance.now()
    let frame = 0
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - began) / MOVE_MS)
      const spots = spotsBetween(from, to, eased(part))
      draw(spots)
      shown.current = spots
      if (part < 1) frame = requestAnimationFrame(step)
    }
    step(began)
    return () => cancelAnimationFrame(frame)
  }, [svg, discs, ties])
}

function spotsBetween(from: ReadonlyMap<string, Spot>, to: ReadonlyMap<string, Spot>, part: number): Map<string, Spot> {
  const between = (one: number, other: number) => (part === 1 ? other : one + (other - one) * part)
  return new Map(
    [...to].map(([id, end]) => {
      const start = from.get(id) ?? { ...end, r: 0 }
      return [id, { x: between(start.x, end.x), y: between(start.y, end.y), r: between(start.r, end.r) }]
    }),
  )
}

/** Finds the elements once; MapPicture.tsx says by `data-` attributes what they stand for. */
function drawerOf(svg: SVGSVGElement, ties: readonly MapTie[]): (spots: ReadonlyMap<string, Spot>) => void {
  const all = (name: string) => new Map([...svg.querySelectorAll<SVGElement>(`[data-${name}]`)].map((part) => [part.dataset[name], part]))
  const [discs, names, lines] = [all('disc'), all('name'), all('tie')]
  return (spots) => {
    for (const [id, { x, y, r }] of spots) {
      const place = `translate(${x} ${y})`
      discs.get(id)?.setAttribute('transform', place)
      discs.get(id)?.lastElementChild?.setAttribute('r', String(r))
      names.get(id)?.setAttribute('transform', place)
    }
    for (const { a, b } of ties) {
      const [one, other] = [spots.get(a), spots.get(b)]
      if (one && other) lines.get(`${a} ${b}`)?.firstElementChild?.setAttribute('d', lineBetween(one, other))
    }
  }
}

/** The path of a tie. */
export function lineBetween(one: Pick<Spot, 'x' | 'y'>, other: Pick<Spot, 'x' | 'y'>): string {
  return `M${one.x} ${one.y}L${other.x} ${other.y}`
}

/** Quick at first, then slower (a cubic). */
function eased(part: number): number {
  return 1 - (1 - part) ** 3
}
