import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Font } from 'satori'
import { imageText } from './imageText.ts'
import { readCharacters } from './readCharacters.ts'

/** A family of Fontsource, in files of some characters each, and the one weight of it that images use. */
interface Family {
  name: string
  weight: 400 | 600 | 700
}

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

interface FontFile {
  family: Family
  /** What the family calls the file's characters: `latin-ext`, `[12]`. */
  subset: string
}

/** Sets of fonts kept at a time: an archive in Chinese has another set for every headline. */
const MOST_SETS = 16

const resolve = createRequire(join(process.cwd(), 'package.json')).resolve
const families = new Map<Family, { subset: string; ranges: [number, number][] }[]>()
const loaded = new Map<string, Font>()
/** What each file has, by its name. */
const characters = new Map<string, ReadonlySet<number>>()
const sets = new Map<string, ImageFonts>()

/**
 * The fonts for some texts. Latin is always there; files for other characters are read when a text first holds them. A
 * character that no family has would be drawn as an empty box: {@link lettersWithoutFont} tells of it.
 */
export function fontsFor(text: string): ImageFonts {
  const { letters, hangul, asian } = sortLetters(text)
  // One font for a whole text where there is one that has all of its letters.
  const asianFonts = asian.every((letter) => has(MINCHO, letter)) ? [MINCHO] : [SIMPLIFIED, MINCHO]
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
  const unknown = letters.filter((letter) => !has(SERIF, letter) && !has(SANS, letter))
  const hangul = unknown.filter((letter) => has(HANGUL, letter) && /\p{Script=Hangul}/u.test(letter))
  const asian = unknown.filter((letter) => !hangul.includes(letter) && (has(MINCHO, letter) || has(SIMPLIFIED, letter)))
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

function readFont({ family, subset }: FontFile): Buffer {
  const part = subset.replace(/[[\]]/g, '')
  return readFileSync(resolve(`@fontsource/${family.name}/files/${family.name}-${part}-${family.weight}-normal.woff`))
}

/** Every file is a family of its own to the layout, which takes but one file of a family and weight. */
function nameOf({ family, subset }: FontFile): string {
  return `${family.name} ${family.weight} ${subset}`
}

function has(family: Family, letter: string): boolean {
  return subsetOf(family, letter) !== undefined
}

function subsetOf(family: Family, letter: string): string | undefined {
  return subsetsOf(family).find(({ subset, ranges }) => isWithin(ranges, letter) && isDrawn({ family, subset }, letter))?.subset
}

/** Lists of characters promise more than files hold. */
function isDrawn(file: FontFile, letter: string): boolean {
  const name = nameOf(file)
  const known = characters.get(name) ?? readCharacters(readFont(file))
  characters.set(name, known)
  return known.has(letter.codePointAt(0) ?? 0)
}

function isWithin(ranges: readonly [number, number][], letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0
  return ranges.some(([from, to]) => point >= from && point <= to)
}

/** Which file has which characters, from the list that the package brings: `{ "latin": "U+0000-00FF,U+0131" }`. */
function subsetsOf(family: Family): { subset: string; ranges: [number, number][] }[] {
  const known = families.get(family)
  if (known) return known
  const file = JSON.parse(readFileSync(resolve(`@fontsource/${family.name}/unicode.json`), 'utf8')) as Record<string, string>
  const subsets = Object.entries(file).map(([subset, list]) => ({ subset, ranges: list.split(',').map(parseRange) }))
  families.set(family, subsets)
  return subsets
}

function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
