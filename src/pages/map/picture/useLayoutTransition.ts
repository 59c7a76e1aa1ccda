import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { MapEdge } from '../../../content/map/companyMap.ts'
import { lineBetween, type PlacedNode } from '../layout/layout.ts'
import { edgeBatchesOf } from './edgeLook.ts'

const MOVE_MS = 450

type Position = Pick<PlacedNode, 'x' | 'y' | 'r'>

/**
 * Animates nodes and edges from one layout to the next, past React: a hundred and fifty nodes a frame is more than it should
 * have to compare. A node that is new grows where it is; labels are hidden until all have arrived. Readers who prefer reduced
 * motion get none.
 */
export function useLayoutTransition(svg: RefObject<SVGSVGElement | null>, nodes: readonly PlacedNode[], edges: readonly MapEdge[]): void {
  const current = useRef<ReadonlyMap<string, Position> | null>(null)
  useLayoutEffect(() => {
    const from = current.current
    const to = new Map<string, Position>(nodes.map(({ id, x, y, r }) => [id, { x, y, r }]))
    if (!svg.current || !from || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      current.current = to
      return
    }
    const { dataset } = svg.current
    const draw = drawerOf(svg.current, nodes, edges)
    let startTime: number | null = null
    let frame = 0
    const step = (now: number) => {
      startTime ??= now
      const progress = Math.min(1, (now - startTime) / MOVE_MS)
      const positions = interpolate(from, to, easeOut(progress))
      draw(positions)
      current.current = positions
      if (progress < 1) frame = requestAnimationFrame(step)
      else delete dataset['moving']
    }
    dataset['moving'] = ''
    draw(interpolate(from, to, 0))
    // The frame of the change itself takes longest, and would use up the animation: it starts with the one after.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(step)
    })
    return () => {
      cancelAnimationFrame(frame)
      delete dataset['moving']
    }
  }, [svg, nodes, edges])
}

function interpolate(from: ReadonlyMap<string, Position>, to: ReadonlyMap<string, Position>, progress: number): Map<string, Position> {
  const between = (one: number, other: number) => (progress === 1 ? other : Math.round((one + (other - one) * progress) * 10) / 10)
  return new Map(
    [...to].map(([id, end]) => {
      const start = from.get(id) ?? { ...end, r: 0 }
      return [id, { x: between(start.x, end.x), y: between(start.y, end.y), r: between(start.r, end.r) }]
    }),
  )
}

/**
 * Makes a function that draws a frame. Elements are found once, by the `data-` attributes that MapNodes.tsx and
 * MapEdgeBatches.tsx give them. Every attribute that changes costs a computation of styles, so a node has a single one, which
 * scales it too, and edges have one a batch.
 */
function drawerOf(
  svg: SVGSVGElement,
  nodes: readonly PlacedNode[],
  edges: readonly MapEdge[],
): (positions: ReadonlyMap<string, Position>) => void {
  const all = (name: string) => new Map([...svg.querySelectorAll<SVGElement>(`[data-${name}]`)].map((part) => [part.dataset[name], part]))
  const [parts, paths] = [all('disc'), all('strand')]
  const batches = edgeBatchesOf(edges)
  return (positions) => {
    for (const { id, r: end } of nodes) {
      const { x, y, r } = positions.get(id) ?? { x: 0, y: 0, r: 0 }
      const translate = `translate(${x} ${y})`
      parts.get(id)?.setAttribute('transform', r === end ? translate : `${translate} scale(${r / end})`)
    }
    for (const batch of batches) {
      const lines = batch.edges.map(({ a, b }) => {
        const [one, other] = [positions.get(a), positions.get(b)]
        return one && other ? lineBetween(one, other) : ''
      })
      paths.get(batch.id)?.setAttribute('d', lines.join(''))
    }
  }
}

/** Ease-out: fast at first, then slower (a cubic). */
function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3
}
