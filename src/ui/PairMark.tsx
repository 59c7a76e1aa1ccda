import { DISC_COLOR, PAIR_MARK } from './markShapes.ts'

const { radius: RADIUS, overlap: OVERLAP, mostDiscs: MOST_DISCS } = PAIR_MARK

/**
 * The sign of who meets whom: a disc a company in its own hue, overlapping; three for three or more.
 * Decoration: the companies' names always stand beside it.
 */
export function PairMark({ hues }: { hues: readonly number[] }) {
  const discs = hues.slice(0, MOST_DISCS)
  const step = 2 * RADIUS - OVERLAP
  const width = 2 * RADIUS + step * (discs.length - 1)
  return (
    <svg className="discs flex-none" width={width} height={2 * RADIUS} viewBox={`0 0 ${width} ${2 * RADIUS}`} aria-hidden="true">
      {discs.map((hue, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: discs have no identity beyond their place
        <circle key={place} className="disc" color={discColor(hue)} cx={RADIUS + step * place} cy={RADIUS} r={RADIUS} />
      ))}
    </svg>
  )
}

/**
 * A company's colour in the light theme; marks.css darkens it for the dark one. Set as an attribute, which no content security
 * policy forbids.
 */
export function discColor(hue: number): string {
  return `oklch(${DISC_COLOR.lightness} ${DISC_COLOR.chroma} ${hue})`
}
