import type { CompanyMap } from '../../../content/map/companyMap.ts'

/** The coordinate system that a map is drawn in (an SVG viewBox); `fontSize` is that of its labels. */
export interface Viewport {
  width: number
  height: number
  fontSize: number
}

/** One for wide screens and one for phones: each has a layout of its own. */
export const VIEWPORTS = {
  wide: { width: 800, height: 570, fontSize: 13 },
  narrow: { width: 360, height: 480, fontSize: 12 },
} satisfies Record<string, Viewport>

/** Letters of a label: on a phone there is room for so many beside, below or above a node. */
export const LONGEST_NAME = 30

/** A node with its position, its radius and its label. */
export interface PlacedNode {
  id: string
  x: number
  y: number
  r: number
  label: Label
}

/** A node's label, relative to its centre. Where there is no room for it, it shows when the node is pointed at. */
export interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  shown: boolean
  /** Set where it lies on the node itself. */
  within?: true
}

export type MapLayouts = Record<keyof typeof VIEWPORTS, PlacedNode[]>

/** What the layers of a picture share. */
export interface MapParts {
  map: CompanyMap
  nodes: readonly PlacedNode[]
  /** What is selected, and what is active: that, or what is pointed at. Ids: one for a node, two for an edge. */
  selection: readonly string[]
  active: readonly string[]
  /** The nodes that are highlighted with it. */
  highlighted: ReadonlySet<string>
  /** The one part that Tab leads to (a roving tabindex); `null` before hydration. */
  tabStop: string | null
}

/** The ends of an active edge, or an active node and its neighbours. */
export function highlightedBy({ edges }: Pick<CompanyMap, 'edges'>, active: readonly string[]): ReadonlySet<string> {
  const [one] = active
  const neighbours = active.length === 1 ? edges.flatMap(({ a, b }) => (a === one ? [b] : b === one ? [a] : [])) : []
  return new Set([...active, ...neighbours])
}

/** The path of an edge, for SVG. */
export function lineBetween(one: Pick<PlacedNode, 'x' | 'y'>, other: Pick<PlacedNode, 'x' | 'y'>): string {
  return `M${one.x} ${one.y}L${other.x} ${other.y}`
}
