import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import type { FontFace } from './fontFaces.ts'

/** Of which file of the package each of ours is a part. */
const SOURCES: Readonly<Record<string, string>> = {
  'newsreader-english.woff2': 'newsreader-latin-wght-normal.woff2',
  'newsreader-latin.woff2': 'newsreader-latin-wght-normal.woff2',
  'newsreader-latin-ext.woff2': 'newsreader-latin-ext-wght-normal.woff2',
}

const OPTIONS = {
  targetFormat: 'woff2',
  /*
   * The typeface is drawn at 200, 400 and 800, and all else lies between two of them. With both ends of the half that the
   * styles use, glyphs stay what they are; an end in between (700, the boldest in use) would be rounded to whole units.
   */
  variationAxes: { wght: { min: 400, max: 800 } },
  /*
   * What stays: kerning, ligatures, the dollar sign of heavier weights, marks, and letters of a language (Romanian). What
   * goes: figures of varied width, which nothing asks for; those of one width are the ordinary ones.
   */
  keepFeatures: ['kern', 'liga', 'locl', 'mark', 'mkmk', 'rvrn'],
  /** Names of styles for the menus of programs. */
  dropTables: ['STAT'],
  /** The address of the licence; the copyright stays anyway. */
  preserveNameIds: [14],
} as const

/** The source of one of our files, in the package. */
export function readSource(file: string): Uint8Array {
  const source = SOURCES[file]
  if (source === undefined) throw new Error(`${file} is part of no file of the package`)
  return readFileSync(createRequire(import.meta.url).resolve(`@fontsource-variable/newsreader/files/${source}`))
}

/** Makes the file of a face: of its source the characters of its range. */
export async function makeFont({ file, characters }: FontFace): Promise<Uint8Array> {
  return subsetFont(readSource(file), characters.join(''), OPTIONS)
}
