import { discHex } from './discColor.ts'
import { IMAGE_COLORS } from './imageColors.ts'

const MOST_DISCS = 3

/** The pair mark (ui/PairMark.tsx) round its middle, or from its start. */
export function discs(
  hues: readonly number[],
  { radius, x, y, anchor }: { radius: number; x: number; y: number; anchor: 'start' | 'middle' },
): string {
  const shown = hues.slice(0, MOST_DISCS)
  const start = x + radius - (anchor === 'middle' ? discsWidth(shown.length, radius) / 2 : 0)
  return shown.map((hue, place) => disc(hue, start + place * stepOf(radius), y, radius)).join('')
}

/** The width of so many discs, or of the most that there are. */
export function discsWidth(count: number, radius: number): number {
  return 2 * radius + stepOf(radius) * (Math.min(count, MOST_DISCS) - 1)
}

function stepOf(radius: number): number {
  return (2 * radius * 17) / 26
}

export function disc(hue: number, x: number, y: number, radius: number): string {
  return `<circle style="mix-blend-mode:multiply" fill="${discHex(hue)}" cx="${x}" cy="${y}" r="${radius}"/>`
}

/** The site's sign (ui/LogoMark.tsx). */
export function logo(x: number, y: number, width: number): string {
  const cycles = [11, 23].map((cx) => `<circle cx="${cx}" cy="11" r="10" stroke="${IMAGE_COLORS.ink}" stroke-width="2"/>`).join('')
  const lens = `<path fill="${IMAGE_COLORS.accent}" d="M17 3.1a10 10 0 0 1 0 15.8 10 10 0 0 1 0-15.8z"/>`
  return `<g fill="none" transform="translate(${x} ${y}) scale(${width / 34})">${lens}${cycles}</g>`
}
