/** How a line or an outline is drawn; widths and dashes in the units of the viewport. */
export interface Stroke {
  color: string
  opacity: number
  width: number
  dash: readonly number[]
}

/** A disc at its full size, which its outline grows with. */
export interface Disc {
  r: number
  fill: string
  opacity: number
  outline: Stroke
}

/** A line between two discs, each by its place in `discs`; its stroke by its place in `strokes`. */
interface Line {
  one: number
  other: number
  stroke: number
}

/** What a transition draws, but for where its discs are: lines below, discs on them, each kind in the order of painting. */
export interface Scene {
  /** The size in whole pixels of the device, and how many of them are a unit of the viewport. */
  width: number
  height: number
  scale: number
  strokes: readonly Stroke[]
  lines: readonly Line[]
  discs: readonly Disc[]
}
