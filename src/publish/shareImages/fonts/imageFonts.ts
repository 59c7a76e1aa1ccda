import type { Font } from 'satori'
import { type Family, type FontFile, hasLetter, nameOf, readFont, subsetOf } from './fontFiles.ts'
import { imageText } from './imageText.ts'

const SERIF: Family = { name: 'newsreader', weight: 600 }
const SANS: Family = { name: 'inter', weight: 400 }
const BOLD: Family = { name: 'inter', weight: 600 }
/** Japanese, and the Chinese of Taiwan and Hong Kong. */
const MINCHO: Family = { name: 'biz-udpmincho', weight: 700 }
const SIMPLIFIED: Family = { name: 'zcool-xiaowei', weight: 400 }
const HANGUL: Family = { name: 'nanum-myeongjo', weight: 700 }

/** The packages whose files decide how letters look. */
export const FONT_PACKAGES = [SERIF, SANS, MINCHO, SIMPLIFIED, HANGUL].map(({ name }) => `@fontsource/${name}`)

/** The fonts that some texts need, and the lists of families to set them in. */
export interface ImageFonts {
  fonts: Font[]
  serif: string
  sans: string
  bold: string
}

/** Sets of fonts kept at a time: an archive in Chinese has another set for every headline. */
const MOST_SETS = 16

const loaded = new Map<string, Font>()
const sets = new Map<string, ImageFonts>()

/**
 * The fonts for some texts. Latin is always there; files for other characters are read when a text first holds them. A
 * character that no family has would be drawn as an empty box: {@link lettersWithoutFont} tells of it.
 */
export function fontsFor(text: string): ImageFonts {
  const { letters, hangul, asian } = sortLetters(text)
  // One font for a whole text where there is one that has all of its letters.
  const asianFonts = asian.every((letter) => hasLetter(MINCHO, letter)) ? [MINCHO] : [SIMPLIFIED, MINCHO]
  return setOf([
    ...[SERIF, BOLD, SANS].flatMap((family) => filesFor(family, letters)),
    ...asianFonts.flatMap((family) => filesFor(family, asian)),
    ...filesFor(HANGUL, hangul),
  ])
}

/** The letters of a text that images cannot show, each once. */
export function lettersWithoutFont(text: string): string[] {
  const { unknown, hangul, asian } = sortLetters(imageText(text))
  return unknown.filter((letter) => !hangul.includes(letter) && !asian.includes(letter) && !/[\s\p{Cc}]/u.test(letter))
}

/** What a text is made of: its letters, and those of them that no Latin family has, by the families that do. */
function sortLetters(text: string) {
  const letters = [...new Set(`Latin${text}`)]
  const unknown = letters.filter((letter) => !hasLetter(SERIF, letter) && !hasLetter(SANS, letter))
  const hangul = unknown.filter((letter) => hasLetter(HANGUL, letter) && /\p{Script=Hangul}/u.test(letter))
  const asian = unknown.filter((letter) => !hangul.includes(letter) && (hasLetter(MINCHO, letter) || hasLetter(SIMPLIFIED, letter)))
  return { letters, unknown, hangul, asian }
}

function filesFor(family: Family, letters: readonly string[]): FontFile[] {
  const subsets = new Set(letters.flatMap((letter) => subsetOf(family, letter) ?? []))
  return [...subsets].sort().map((subset) => ({ family, subset }))
}

/** The same set is the same object, since the layout reads fonts anew for every other one. */
function setOf(files: readonly FontFile[]): ImageFonts {
  const key = files.map(nameOf).join()
  const known = sets.get(key)
  if (known) return known
  const familiesOf = (first: Family) =>
    [...files]
      .sort((a, b) => Number(b.family === first) - Number(a.family === first))
      .map(nameOf)
      .join()
  const set = { fonts: files.map(load), serif: familiesOf(SERIF), sans: familiesOf(SANS), bold: familiesOf(BOLD) }
  const [oldest] = sets.keys()
  if (sets.size >= MOST_SETS && oldest !== undefined) sets.delete(oldest)
  sets.set(key, set)
  return set
}

function load(file: FontFile): Font {
  const name = nameOf(file)
  const known = loaded.get(name)
  if (known) return known
  const font: Font = { name, data: readFont(file), weight: 400, style: 'normal' }
  loaded.set(name, font)
  return font
}
