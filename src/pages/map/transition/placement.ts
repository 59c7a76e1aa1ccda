import type { PlacedNode } from '../layout/layout.ts'

/** Where the nodes of a map are drawn, and how large: x, y and r of each, in their order, one after the other. */
export type Placement = Float64Array<ArrayBuffer>

/** What is on the screen. */
export interface Drawn {
  nodes: readonly Pick<PlacedNode, 'id'>[]
  placement: Placement
}

/** Where nodes rest. */
export function placementOf(nodes: readonly PlacedNode[]): Placement {
  return new Float64Array(nodes.flatMap(({ x, y, r }) => [x, y, r]))
}

/** Where nodes set out from: each from where it is drawn; one that is new grows where it will be. */
export function departureOf(nodes: readonly PlacedNode[], drawn: Drawn): Placement {
  const known = new Map(drawn.nodes.map(({ id }, index) => [id, drawn.placement.subarray(3 * index, 3 * index + 3)]))
  return new Float64Array(nodes.flatMap(({ id, x, y }) => [...(known.get(id) ?? [x, y, 0])]))
}

/** A part of the way from one placement to another of the same nodes. */
export function interpolate(from: Placement, to: Placement, progress: number): Placement {
  return from.map((start, index) => start + ((to[index] ?? start) - start) * progress)
}
