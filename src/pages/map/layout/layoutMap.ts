import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import type { CompanyMap } from '../../../content/map/companyMap.ts'
import { compareText } from '../../../content/text/compareText.ts'
import { shortName } from '../../../content/text/shortName.ts'
import { anchorsOf } from './anchorsOf.ts'
import { LONGEST_NAME, type PlacedNode, type Viewport } from './layout.ts'
import type { BaseLayout } from './layoutBase.ts'
import { placeLabels } from './placeLabels.ts'

const TICKS = 160
const COOLING = 0.042
/** Room about every node, so that each can be hit by itself: with it a node is at least 24 units wide. */
const GAP = 3
const LEAST_ROOM = 12
const LEAST_RADIUS = 3.5
const MARGIN = 6

interface Sized {
  id: string
  r: number
}

interface Body extends Sized, SimulationNodeDatum {
  anchorX: number
  anchorY: number
}

/**
 * Lays out a map in a viewport by a force simulation. Each node is drawn to its anchor (anchorsOf.ts), so that maps of
 * different times look alike, and pushed only as far as it takes not to overlap others; edges pull a little. Deterministic as
 * layoutBase.ts is; coordinates are rounded all the same.
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
    .sort((one, other) => compareText(one.id, other.id))
  const links = edges
    .map(({ a, b }): SimulationLinkDatum<Body> => ({ source: a, target: b }))
    .sort((one, other) => compareText(`${one.source} ${one.target}`, `${other.source} ${other.target}`))
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
 * Makes a function that gives the radius of a node by its count: areas are in proportion. The largest takes no more of the
 * picture than there is room for; where even it has few announcements, it stays small.
 */
function radiusBy(counts: readonly number[], { width, height }: Viewport): (count: number) => number {
  const largest = Math.max(1, ...counts)
  const side = Math.sqrt(width * height)
  const most = (0.5 * side) / Math.sqrt(Math.max(30, counts.length) + 30)
  const one = Math.min(most / Math.sqrt(largest), side / 58)
  return (count) => Math.max(LEAST_RADIUS, one * Math.sqrt(count))
}

/** Keeps every node within the viewport: a force that the simulation applies with each tick. */
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
