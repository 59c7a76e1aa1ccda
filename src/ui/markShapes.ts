/**
 * The shapes of the site's marks as bare numbers, for the page (PairMark.tsx, LogoMark.tsx) and for share images, which are
 * drawn without it (publish/shareImages).
 */

/** The sign of who meets whom: a disc a company, each over a part of the one before. */
export const PAIR_MARK = { radius: 13, overlap: 9, mostDiscs: 3 }

/** A disc's colour beside its hue, as OKLCH has it, in the light theme. */
export const DISC_COLOR = { lightness: 0.72, chroma: 0.12 }

/** The site's sign: two circles and the lens in which they meet. */
export const LOGO_MARK = {
  width: 34,
  height: 22,
  circles: [
    { cx: 11, cy: 11, r: 10 },
    { cx: 23, cy: 11, r: 10 },
  ],
  lens: 'M17 3.1a10 10 0 0 1 0 15.8 10 10 0 0 1 0-15.8z',
}
