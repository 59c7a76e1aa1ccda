import { LOGO_MARK, PAIR_MARK } from '../../ui/markShapes.ts'
import { discHex } from './discColor.ts'
import { IMAGE_COLORS } from './imageColors.ts'

/** The pair mark (ui/PairMark.tsx) round its middle, or from its start. */
export function discs(
  hues: readonly number[],
  { radius, x, y, anchor }: { radius: number; x: number; y: number; anchor: 'start' | 'middle' },
): string {
  const shown = hues.slice(0, PAIR_MARK.mostDiscs)
  const start = x + radius - (anchor === 'middle' ? discsWidth(shown.length, radius) / 2 : 0)
  return shown.map((hue, place) => disc(hue, start + place * stepOf(radius), y, radius)).join('')
}

/** The width of so many discs, or of the most that there are. */
export function discsWidth(count: number, radius: number): number {
  return 2 * radius + stepOf(radius) * (Math.min(count, PAIR_MARK.mostDiscs) - 1)
}

function stepOf(radius: number): number {
  const across = 2 * PAIR_MARK.radius
  return (2 * radius * (across - PAIR_MARK.overlap)) / across
}

export function disc(hue: number, x: number, y: number, radius: number): string {
  return `<circle style="mix-blend-mode:multiply" fill="${discHex(hue)}" cx="${x}" cy="${y}" r="${radius}"/>`
}

/** The site's sign (ui/LogoMark.tsx). */
export function logo(x: number, y: number, width: number): string {
  const circles = LOGO_MARK.circles.map(
    ({ cx, cy, r }) => `<circle cx="${cx}" cy="${cy}" r="${r}" stroke="${IMAGE_COLORS.ink}" stroke-width="2"/>`,
  )
  const lens = `<path fill="${IMAGE_COLORS.accent}" d="${LOGO_MARK.lens}"/>`
  return `<g fill="none" transform="translate(${x} ${y}) scale(${width / LOGO_MARK.width})">${lens}${circles.join('')}</g>`
}
