import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import type { MapBase } from '../../../content/map/companyMap.ts'
import { compareText } from '../../../content/text/compareText.ts'
import { distribute } from './distribute.ts'

/** The layout of the base: a point for each company, by its id, with coordinates from 0 to 1. */
export type BaseLayout = Readonly<Record<string, [x: number, y: number]>>

/** The point of a company. An id may be the name of an inherited property, such as `constructor`. */
export function pointOf(baseLayout: BaseLayout, id: string): [x: number, y: number] | undefined {
  return Object.hasOwn(baseLayout, id) ? baseLayout[id] : undefined
}

const TICKS = 300
/** How fast the simulation cools (d3's alphaDecay). Its default is computed with Math.pow, which is not exact on all machines. */
const COOLING = 0.0228

interface BaseNode extends SimulationNodeDatum {
  id: string
  jointCount: number
}

/**
 * Lays out the base by a force simulation. It is deterministic on every machine: a company starts at a point that its id
 * gives, the order of companies makes no difference, and nothing is computed but by `+ - * /` and the square root, which
 * are exact everywhere (IEEE 754).
 */
export function layoutBase({ companies, edges }: MapBase): BaseLayout {
  const nodes = companies
    .map(({ id, jointCount }): BaseNode => ({ id, jointCount, ...seedOf(id) }))
    .sort((one, other) => compareText(one.id, other.id))
  const links = edges
    .map(({ a, b, count }): SimulationLinkDatum<BaseNode> & { count: number } => ({ source: a, target: b, count }))
    .sort((one, other) => compareText(`${one.source} ${one.target}`, `${other.source} ${other.target}`))
  forceSimulation(nodes)
    .stop()
    .alphaDecay(COOLING)
    .force(
      'ties',
      forceLink<BaseNode, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(40),
    )
    .force('apart', forceManyBody().strength(-60))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .tick(TICKS)
  // Who is seldom in the news is seldom on a map, and needs little room.
  const room = ({ jointCount }: BaseNode) => Math.sqrt(jointCount) - 0.8
  const across = distribute(nodes, ({ x = 0 }) => x, room)
  const down = distribute(nodes, ({ y = 0 }) => y, room)
  return Object.fromEntries(nodes.map(({ id }) => [id, [round(across.get(id)), round(down.get(id))]]))
}

/** A point in a square about the origin, by a hash of the id (FNV-1a). */
export function seedOf(id: string): { x: number; y: number } {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return { x: (hash & 0xffff) / 256 - 128, y: (hash >>> 16) / 256 - 128 }
}

function round(share = 0.5): number {
  return Math.round(share * 1000) / 1000
}
