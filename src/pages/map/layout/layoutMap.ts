import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import { type CompanyMap, MAP_STEP } from '../../../content/map/companyMap.ts'
import { shortName } from '../../../content/text/shortName.ts'
import { distribute } from './distribute.ts'
import { LONGEST_NAME, type PlacedNode, type Viewport } from './layout.ts'
import { type BaseLayout, pointOf, seedOf } from './layoutBase.ts'
import { placeLabels } from './placeLabels.ts'

const TICKS = 160
const COOLING = 0.042
/** Room about every disc, so that each can be hit by itself: with it a disc is at least 24 units wide. */
const GAP = 3
const LEAST_ROOM = 12
const LEAST_RADIUS = 3.5
const MARGIN = 6
/**
 * How far a place is worked out from the companies that are shown, and how far from all on the ground: the one fills the
 * frame whoever is shown, the other holds still when somebody else is. Where few are shown, filling the frame counts more.
 */
const OWN_SHARE = 0.5

interface Sized {
  id: string
  r: number
}

interface Body extends Sized, SimulationNodeDatum {
  anchorX: number
  anchorY: number
}

/**
 * Lays the discs of a map out in a frame. Each is held near its place on the ground, so that maps of different times look
 * alike, and pushed only as far as it takes to lie apart from the others; ties pull a little. Exact in the sense of
 * {@link layoutBase}; coordinates are rounded all the same.
 */
export function layoutMap({ nodes, edges }: Pick<CompanyMap, 'nodes' | 'edges'>, baseLayout: BaseLayout, viewport: Viewport): PlacedNode[] {
  const radiusOf = radiusBy(
    nodes.map(({ count }) => count),
    viewport,
  )
  const sized = nodes.map(({ id, count }): Sized => ({ id, r: radiusOf(count) }))
  const anchors = anchorsOf(sized, edges, baseLayout, viewport)
  const bodies = sized
    .map(({ id, r }): Body => {
      const [x, y] = anchors.get(id) ?? [0, 0]
      return { id, r, x, y, anchorX: x, anchorY: y }
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const links = edges
    .map(({ a, b }): SimulationLinkDatum<Body> => ({ source: a, target: b }))
    .sort((one, other) => (`${one.source} ${one.target}` < `${other.source} ${other.target}` ? -1 : 1))
  forceSimulation(bodies)
    .stop()
    .alphaDecay(COOLING)
    .force(
      'ties',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(0.01),
    )
    .force('x', forceX<Body>(({ anchorX }) => anchorX).strength(0.08))
    .force('y', forceY<Body>(({ anchorY }) => anchorY).strength(0.08))
    .force('apart', forceCollide<Body>(({ r }) => Math.max(r + GAP, LEAST_ROOM)).iterations(3))
    .force('frame', () => keepInside(bodies, viewport))
    .tick(TICKS)
  const placed = new Map(bodies.map(({ id, x = 0, y = 0, r }) => [id, { id, x: round(x), y: round(y), r: round(r) }]))
  return placeLabels(
    nodes.flatMap(({ id, name }) => {
      const node = placed.get(id)
      return node ? [{ ...node, name: shortName(name, LONGEST_NAME) }] : []
    }),
    viewport,
  )
}

/**
 * The radius of a disc by its count: areas are in proportion. The largest takes no more of the picture than there is room
 * for; where even it has few announcements, it stays small.
 */
function radiusBy(counts: readonly number[], { width, height }: Viewport): (count: number) => number {
  const largest = Math.max(1, ...counts)
  const sheet = Math.sqrt(width * height)
  const most = (0.5 * sheet) / Math.sqrt(Math.max(30, counts.length) + 30)
  const one = Math.min(most / Math.sqrt(largest), sheet / 58)
  return (count) => Math.max(LEAST_RADIUS, one * Math.sqrt(count))
}

/**
 * Where each disc wants to be: from left to right and from top to bottom in the order that they have on the ground, each
 * with room by its size, so that any choice of companies fills the frame. Who is not on the ground begins at its partners.
 */
function anchorsOf(
  nodes: readonly Sized[],
  edges: CompanyMap['edges'],
  baseLayout: BaseLayout,
  { width, height }: Viewport,
): Map<string, [number, number]> {
  const known = nodes.map(({ id, r }) => {
    const [x, y] = pointOf(baseLayout, id) ?? pointBeside(id, edges, baseLayout)
    return { id, r, x, y }
  })
  const room = ({ r }: Sized) => r + 8
  const across = distribute(known, ({ x }) => x, room)
  const down = distribute(known, ({ y }) => y, room)
  const share = OWN_SHARE + (1 - OWN_SHARE) * Math.max(0, 1 - nodes.length / MAP_STEP)
  const between = (own: number, drawn: number) => own * share + drawn * (1 - share)
  return new Map(known.map(({ id, x, y }) => [id, [between(across.get(id) ?? 0, x) * width, between(down.get(id) ?? 0, y) * height]]))
}

function pointBeside(id: string, edges: CompanyMap['edges'], baseLayout: BaseLayout): [number, number] {
  const partners = edges.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])).sort()
  const known = partners.flatMap((partner) => {
    const place = pointOf(baseLayout, partner)
    return place ? [place] : []
  })
  const seed = seedOf(id)
  const mean = (axis: 0 | 1) => (known.length > 0 ? known.reduce((sum, place) => sum + place[axis], 0) / known.length : 0.5)
  return [mean(0) + seed.x / 2000, mean(1) + seed.y / 2000]
}

function keepInside(bodies: readonly Body[], { width, height }: Viewport): void {
  for (const node of bodies) {
    const room = node.r + MARGIN
    node.x = Math.min(width - room, Math.max(room, node.x ?? 0))
    node.y = Math.min(height - room, Math.max(room, node.y ?? 0))
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
