import type { CompanyMap } from '../../../content/map/companyMap.ts'

/** The sheet that a map is drawn on, in units of its own; `fontSize` is that of its labels. */
export interface Viewport {
  width: number
  height: number
  fontSize: number
}

/** A sheet for wide screens and one for phones: each has a layout of its own. */
export const VIEWPORTS = {
  wide: { width: 800, height: 570, fontSize: 13 },
  narrow: { width: 360, height: 480, fontSize: 12 },
} satisfies Record<string, Viewport>

/** Letters of a name on the sheet: beside, below or above a disc there is room for so many on a phone's. */
export const LONGEST_NAME = 30

/** A company's disc on the sheet, with its name. */
export interface PlacedNode {
  id: string
  x: number
  y: number
  r: number
  label: Label
}

/** The name of a disc, from its centre. Where there is no room for it, it shows when the disc is pointed at. */
export interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  shown: boolean
  /** Set where it stands on the disc itself. */
  within?: true
}

export type MapLayouts = Record<keyof typeof VIEWPORTS, PlacedNode[]>

/** What the layers of a picture share. */
export interface MapParts {
  map: CompanyMap
  nodes: readonly PlacedNode[]
  /** What is chosen, and what stands out: that, or what is pointed at. */
  selection: readonly string[]
  active: readonly string[]
  /** The discs that stand out with it. */
  highlighted: ReadonlySet<string>
  /** The one part that Tab leads to; `null` before the picture can be used. */
  tabStop: string | null
}

/** The ends of a tie that is active, or a disc that is and its partners. */
export function highlightedBy({ edges }: Pick<CompanyMap, 'edges'>, active: readonly string[]): ReadonlySet<string> {
  const [one] = active
  const beside = active.length === 1 ? edges.flatMap(({ a, b }) => (a === one ? [b] : b === one ? [a] : [])) : []
  return new Set([...active, ...beside])
}

/** The path of a tie. */
export function lineBetween(one: Pick<PlacedNode, 'x' | 'y'>, other: Pick<PlacedNode, 'x' | 'y'>): string {
  return `M${one.x} ${one.y}L${other.x} ${other.y}`
}
