/** An image whose pixels are the numbers of colours in a list. */
export interface IndexedPixels {
  /** Colours as they lie in memory, four bytes each: red, green, blue, alpha. The most frequent come first. */
  palette: Int32Array
  indices: Uint8Array
}

/** As many as a byte can number. */
export const MOST_COLORS = 256
/** By so much of 255 a colour's red, green and blue may differ from that which stands for it, since nobody sees it. */
export const UNSEEN = 2

/**
 * Finds the colours of an image. One that differs from a more frequent one by no more than {@link UNSEEN}, or, where too many
 * were left, by as much more as it takes, is replaced by the nearest that is left. The same pixels give the same colours.
 */
export function quantizeColors(pixels: Int32Array, width: number): IndexedPixels {
  const bands = findBands(pixels, width)
  const colors = sortByFrequency(pixels, bands)
  let closeness = UNSEEN
  let palette = standFor(colors, closeness)
  while (palette.length > MOST_COLORS) {
    closeness *= 2
    palette = standFor(colors, closeness)
  }
  const numbers = new Map(colors.map((color) => [color, nearest(palette, color)]))
  return { palette: Int32Array.from(palette), indices: numberPixels(pixels, bands, numbers) }
}

/** Rows that are equal to each other, one under another: more than half of a drawing's rows are as the one before. */
interface Band {
  /** The pixels of the first row. */
  start: number
  end: number
  rows: number
}

function findBands(pixels: Int32Array, width: number): Band[] {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const bands: Band[] = []
  for (let start = 0; start < pixels.length; start += width) {
    const [before, row, end] = [4 * (start - width), 4 * start, start + width]
    const band = bands.at(-1)
    if (band && bytes.compare(bytes, before, row, row, 4 * end) === 0) band.rows++
    else bands.push({ start, end, rows: 1 })
  }
  return bands
}

/** The colours, the most frequent first. Most pixels are as the one before them, so counting goes by runs. */
function sortByFrequency(pixels: Int32Array, bands: readonly Band[]): number[] {
  const counts = new Map<number, number>()
  for (const { start, end, rows } of bands) {
    let color = pixels[start] ?? 0
    let first = start
    const endRun = (last: number) => counts.set(color, (counts.get(color) ?? 0) + rows * (last - first))
    for (let i = start; i < end; i++) {
      const found = pixels[i] ?? 0
      if (found === color) continue
      endRun(i)
      color = found
      first = i
    }
    endRun(end)
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([color]) => color)
}

/** The first of these colours, and of the others those that none before them is close to; at most one too many. */
function standFor(colors: readonly number[], closeness: number): number[] {
  const palette: number[] = []
  for (const color of colors) {
    if (palette.every((other) => difference(color, other) > closeness)) palette.push(color)
    if (palette.length > MOST_COLORS) break
  }
  return palette
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0
  let least = 256
  for (const [number, other] of palette.entries()) {
    const distance = difference(color, other)
    if (distance < least) [best, least] = [number, distance]
  }
  return best
}

/** The largest difference of two colours in one of their four bytes. */
function difference(a: number, b: number): number {
  return Math.max(channel(a, b, 0), channel(a, b, 8), channel(a, b, 16), channel(a, b, 24))
}

function channel(a: number, b: number, shift: number): number {
  return Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255))
}

function numberPixels(pixels: Int32Array, bands: readonly Band[], numbers: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(pixels.length)
  let color = pixels[0] ?? 0
  let number = numbers.get(color) ?? 0
  for (const { start, end, rows } of bands) {
    for (let i = start; i < end; i++) {
      const found = pixels[i] ?? 0
      if (found !== color) {
        color = found
        number = numbers.get(color) ?? 0
      }
      indices[i] = number
    }
    for (let row = 1; row < rows; row++) indices.copyWithin(start + row * (end - start), start, end)
  }
  return indices
}
