import { type CompanyMap, MAP_STEP } from '../../../content/map/companyMap.ts'
import { distribute } from './distribute.ts'
import type { Viewport } from './layout.ts'
import { type BaseLayout, pointOf, seedOf } from './layoutBase.ts'

/**
 * The share of a coordinate that comes from the order among the nodes that are shown; the rest comes from the base layout.
 * The one fills the viewport whoever is shown, the other keeps a node still when somebody else is. Where few are shown,
 * filling the viewport counts more.
 */
const OWN_SHARE = 0.5

/**
 * The point that each node is drawn to: from left to right and from top to bottom in the order of the base layout, with room
 * by its size, so that any choice of companies fills the viewport. A company that the base lacks starts beside its neighbours.
 */
export function anchorsOf(
  nodes: readonly { id: string; r: number }[],
  edges: CompanyMap['edges'],
  baseLayout: BaseLayout,
  { width, height }: Viewport,
): Map<string, [x: number, y: number]> {
  const points = nodes.map(({ id, r }) => {
    const [x, y] = pointOf(baseLayout, id) ?? pointBesideNeighbours(id, edges, baseLayout)
    return { id, r, x, y }
  })
  const room = ({ r }: { r: number }) => r + 8
  const across = distribute(points, ({ x }) => x, room)
  const down = distribute(points, ({ y }) => y, room)
  const share = OWN_SHARE + (1 - OWN_SHARE) * Math.max(0, 1 - nodes.length / MAP_STEP)
  const blend = (own: number, base: number) => own * share + base * (1 - share)
  return new Map(points.map(({ id, x, y }) => [id, [blend(across.get(id) ?? 0, x) * width, blend(down.get(id) ?? 0, y) * height]]))
}

/** The mean of its neighbours' points, or the middle of the base; moved a little by the id, so that no two coincide. */
function pointBesideNeighbours(id: string, edges: CompanyMap['edges'], baseLayout: BaseLayout): [x: number, y: number] {
  const neighbours = edges.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])).sort()
  const points = neighbours.flatMap((neighbour) => {
    const point = pointOf(baseLayout, neighbour)
    return point ? [point] : []
  })
  const seed = seedOf(id)
  const mean = (axis: 0 | 1) => (points.length > 0 ? points.reduce((sum, point) => sum + point[axis], 0) / points.length : 0.5)
  return [mean(0) + seed.x / 2000, mean(1) + seed.y / 2000]
}
