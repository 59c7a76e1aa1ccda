import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import type { MapBase } from '../../../content/map/companyMap.ts'
import { distribute } from './distribute.ts'

/** Where companies lie on the ground, by their ids: shares of its width and its height, from 0 to 1. */
export type BaseLayout = Readonly<Record<string, [x: number, y: number]>>

/** An id may be a word that every object knows, such as `constructor`. */
export function pointOf(baseLayout: BaseLayout, id: string): [x: number, y: number] | undefined {
  return Object.hasOwn(baseLayout, id) ? baseLayout[id] : undefined
}

const TICKS = 300
/** The share of its warmth that a layout loses with each tick; its own default is worked out with Math.pow. */
const COOLING = 0.0228

interface GroundNode extends SimulationNodeDatum {
  id: string
  jointCount: number
}

/**
 * Lays the ground out. The same ground gives the same places on every machine: companies begin at a place that their id
 * gives, their order makes no difference, and nothing is computed but by `+ - * /` and the square root, which all
 * machines do alike (IEEE 754).
 */
export function layoutBase({ companies, edges }: MapBase): BaseLayout {
  const nodes = companies
    .map(({ id, jointCount }): GroundNode => ({ id, jointCount, ...seedOf(id) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const links = edges
    .map(({ a, b, count }): SimulationLinkDatum<GroundNode> & { count: number } => ({ source: a, target: b, count }))
    .sort((one, other) => (`${one.source} ${one.target}` < `${other.source} ${other.target}` ? -1 : 1))
  forceSimulation(nodes)
    .stop()
    .alphaDecay(COOLING)
    .force(
      'ties',
      forceLink<GroundNode, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(40),
    )
    .force('apart', forceManyBody().strength(-60))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .tick(TICKS)
  // Who is seldom in the news is seldom on a map, so that it takes little room from the others.
  const room = ({ jointCount }: GroundNode) => Math.sqrt(jointCount) - 0.8
  const across = distribute(nodes, ({ x = 0 }) => x, room)
  const down = distribute(nodes, ({ y = 0 }) => y, room)
  return Object.fromEntries(nodes.map(({ id }) => [id, [round(across.get(id)), round(down.get(id))]]))
}

/** Somewhere in a square about the origin, spread by the id (FNV-1a). */
export function seedOf(id: string): { x: number; y: number } {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return { x: (hash & 0xffff) / 256 - 128, y: (hash >>> 16) / 256 - 128 }
}

function round(share = 0.5): number {
  return Math.round(share * 1000) / 1000
}
