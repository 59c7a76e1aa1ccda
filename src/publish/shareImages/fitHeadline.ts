/** The room that a headline has, in pixels. */
export const HEADLINE_BOX = { width: 1040, height: 300 }
const LINE_HEIGHT = 1.1
/** Letters as high as the line leave no room for what hangs under one line and stands over the next. */
const HIGH_LINE_HEIGHT = 1.22
/** From large to small. The smallest takes some 260 letters; what is longer ends in an ellipsis. */
const SIZES = [112, 96, 84, 76, 70, 64, 58, 52, 47, 42]

export interface HeadlineFit {
  /** Pixels. */
  size: number
  lineHeight: number
  /** The most lines that there is room for. */
  lines: number
}

/**
 * The sizes, up to `largest`, to try a headline in, in that order: from the one in which it should have room as a whole down
 * to the smallest.
 */
export function headlineFits(text: string, largest: number): HeadlineFit[] {
  const lineHeight = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? HIGH_LINE_HEIGHT : LINE_HEIGHT
  const fits = SIZES.filter((size) => size <= largest).map((size) => fitOf(size, lineHeight))
  const words = text.split(/\s+/).filter(Boolean).map(widthOf)
  const first = fits.findIndex(({ size, lines }) => countLines(words, HEADLINE_BOX.width / size) <= lines)
  return fits.slice(first < 0 ? -1 : first)
}

function fitOf(size: number, factor: number): HeadlineFit {
  const lineHeight = Math.round(size * factor)
  return { size, lineHeight, lines: Math.floor(HEADLINE_BOX.height / lineHeight) }
}

/** Lines of words put one after another, in ems. Words that are longer than a line are broken, as are those without spaces. */
function countLines(words: readonly number[], line: number): number {
  let lines = 1
  let filled = 0
  for (const word of words) {
    const after = filled === 0 ? word : filled + SPACE + word
    if (after <= line) {
      filled = after
      continue
    }
    if (filled > 0) lines++
    lines += Math.ceil(word / line) - 1
    filled = word - line * (Math.ceil(word / line) - 1)
  }
  return lines
}

const SPACE = 0.23

/** The width of a word in ems of Newsreader's 600 weight. */
function widthOf(word: string): number {
  let width = 0
  for (const letter of word) {
    if (/[iljtfr.,:;'’|!()[\]-]/.test(letter)) width += 0.33
    else if (/[mwMW@%—…]/.test(letter)) width += 0.88
    else if (/\p{Lu}/u.test(letter)) width += 0.68
    else if (/[\p{Script=Latin}\p{N}$£€]/u.test(letter)) width += 0.53
    // Han, kana, Hangul and whatever else is unknown: as wide as high.
    else width += 1
  }
  return width
}
