import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { MapEdge } from '../../../content/map/companyMap.ts'
import { lineBetween, type PlacedNode } from '../layout/layout.ts'
import { edgeBatchesOf } from './edgeLook.ts'

const MOVE_MS = 450

type Spot = Pick<PlacedNode, 'x' | 'y' | 'r'>

/**
 * Lets discs and ties glide from where they are to where they belong, past React: a hundred and fifty discs a frame is more
 * than it should have to compare. A disc that is new grows in its place; names wait at theirs until all have arrived.
 * Readers who want no motion get none.
 */
export function useLayoutTransition(svg: RefObject<SVGSVGElement | null>, nodes: readonly PlacedNode[], edges: readonly MapEdge[]): void {
  const shown = useRef<ReadonlyMap<string, Spot> | null>(null)
  useLayoutEffect(() => {
    const from = shown.current
    const to = new Map<string, Spot>(nodes.map(({ id, x, y, r }) => [id, { x, y, r }]))
    if (!svg.current || !from || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      shown.current = to
      return
    }
    const { dataset } = svg.current
    const draw = drawerOf(svg.current, nodes, edges)
    let began: number | null = null
    let frame = 0
    const step = (now: number) => {
      began ??= now
      const part = Math.min(1, (now - began) / MOVE_MS)
      const spots = spotsBetween(from, to, eased(part))
      draw(spots)
      shown.current = spots
      if (part < 1) frame = requestAnimationFrame(step)
      else delete dataset['moving']
    }
    dataset['moving'] = ''
    draw(spotsBetween(from, to, 0))
    // The frame of the change itself takes longest, and would eat up the glide: it begins with the one after.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(step)
    })
    return () => {
      cancelAnimationFrame(frame)
      delete dataset['moving']
    }
  }, [svg, nodes, edges])
}

function spotsBetween(from: ReadonlyMap<string, Spot>, to: ReadonlyMap<string, Spot>, part: number): Map<string, Spot> {
  const between = (one: number, other: number) => (part === 1 ? other : Math.round((one + (other - one) * part) * 10) / 10)
  return new Map(
    [...to].map(([id, end]) => {
      const start = from.get(id) ?? { ...end, r: 0 }
      return [id, { x: between(start.x, end.x), y: between(start.y, end.y), r: between(start.r, end.r) }]
    }),
  )
}

/**
 * Finds the elements once; MapPicture.tsx says by `data-` attributes what they stand for. Every attribute that changes has
 * its style worked out anew, so that a disc has one, which grows it too, and ties have one a strand.
 */
function drawerOf(svg: SVGSVGElement, nodes: readonly PlacedNode[], edges: readonly MapEdge[]): (spots: ReadonlyMap<string, Spot>) => void {
  const all = (name: string) => new Map([...svg.querySelectorAll<SVGElement>(`[data-${name}]`)].map((part) => [part.dataset[name], part]))
  const [parts, paths] = [all('disc'), all('strand')]
  const edgeBatches = edgeBatchesOf(edges)
  return (spots) => {
    for (const { id, r: end } of nodes) {
      const { x, y, r } = spots.get(id) ?? { x: 0, y: 0, r: 0 }
      const place = `translate(${x} ${y})`
      parts.get(id)?.setAttribute('transform', r === end ? place : `${place} scale(${r / end})`)
    }
    for (const edgeBatch of edgeBatches) {
      const lines = edgeBatch.edges.map(({ a, b }) => {
        const [one, other] = [spots.get(a), spots.get(b)]
        return one && other ? lineBetween(one, other) : ''
      })
      paths.get(edgeBatch.id)?.setAttribute('d', lines.join(''))
    }
  }
}

/** Quick at first, then slower (a cubic). */
function eased(part: number): number {
  return 1 - (1 - part) ** 3
}
