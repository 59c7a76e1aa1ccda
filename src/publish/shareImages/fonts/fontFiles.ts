import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../../code/packageRoot.ts'
import { readCharacters } from './readCharacters.ts'

/** A family of Fontsource, in files of some characters each, and the one weight of it that images use. */
export interface Family {
  name: string
  weight: 400 | 600 | 700
}

export interface FontFile {
  family: Family
  /** What the family calls the file's characters: `latin-ext`, `[12]`. */
  subset: string
}

const resolve = createRequire(join(PACKAGE_ROOT, 'package.json')).resolve
const families = new Map<Family, { subset: string; ranges: [number, number][] }[]>()
/** What each file has, by its name. */
const characters = new Map<string, ReadonlySet<number>>()

export function hasLetter(family: Family, letter: string): boolean {
  return subsetOf(family, letter) !== undefined
}

/** The subset of a family that has a letter. */
export function subsetOf(family: Family, letter: string): string | undefined {
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

export function readFont({ family, subset }: FontFile): Buffer {
  const part = subset.replace(/[[\]]/g, '')
  return readFileSync(resolve(`@fontsource/${family.name}/files/${family.name}-${part}-${family.weight}-normal.woff`))
}

/** Every file is a family of its own to the layout, which takes but one file of a family and weight. */
export function nameOf({ family, subset }: FontFile): string {
  return `${family.name} ${family.weight} ${subset}`
}
