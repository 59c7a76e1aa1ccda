// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ReadFont, readFont } from '../../../tests/fixtures/readFont.ts'
import { fontFaces } from './fontFaces.ts'
import { makeFont, readSource } from './makeFont.ts'

const FOLDER = 'src/app/fonts'
const MOST_FIRST_BYTES = 25_000

const faces = fontFaces(readFileSync(join(FOLDER, 'newsreader.css'), 'utf8'))
const [first] = faces
const read = (file: string) => readFileSync(join(FOLDER, file))
const fonts = new Map<string, { ours: ReadFont; source: ReadFont }>()
for (const { file } of faces) fonts.set(file, { ours: await readFont(read(file)), source: await readFont(readSource(file)) })
const charactersOf = (side: 'ours' | 'source') => new Set([...fonts.values()].flatMap((font) => [...font[side].widths.keys()]))

test.each(faces)('src/app/fonts/$file is what the package and the ranges make; npm run fonts writes it', async (face) => {
  expect(Buffer.compare(await makeFont(face), read(face.file))).toBe(0)
})

test('the first file is small, and holds all of ASCII and what English text is set with', () => {
  expect(first?.file).toBe('newsreader-english.woff2')
  expect(read('newsreader-english.woff2').length).toBeLessThanOrEqual(MOST_FIRST_BYTES)
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))
  expect(first?.characters).toEqual(expect.arrayContaining([...ascii, ...'\u00a0–—‘’“”…€£¥é']))
})

test("the first file's range is exactly the characters that it has glyphs for", () => {
  expect([...(fonts.get('newsreader-english.woff2')?.ours.widths.keys() ?? [])].toSorted()).toEqual(first?.characters.toSorted())
})

test('no character is in the ranges of two files, and each is in the file whose range it is in, if in any', () => {
  const all = faces.flatMap(({ characters }) => characters)
  expect(new Set(all).size).toBe(all.length)
  for (const { file, characters } of faces) {
    const own = fonts.get(file)?.ours.widths
    expect([...(own?.keys() ?? [])].filter((character) => !characters.includes(character))).toEqual([])
    expect(characters.filter((character) => !own?.has(character) && charactersOf('source').has(character))).toEqual([])
  }
})

test('together the files hold every character of the latin files of the package', () => {
  expect([...charactersOf('ours')].toSorted()).toEqual([...charactersOf('source')].toSorted())
  expect(charactersOf('ours').size).toBeGreaterThan(400)
  for (const letter of 'ĄąČčĐđĘęĞğİıŁłŃńŐőØøŘřŚśŞşŠšȘșȚțŮůŰűÝýŹźŻżŽžÅåÆæÇçÐðÞþßœ') expect(charactersOf('ours')).toContain(letter)
})

// The faces that stand in until the typeface is there are stretched to these measures.
test('the measures of lines and letters are those of the package, from 400 to 800', () => {
  for (const { ours, source } of fonts.values()) {
    expect(ours.vertical).toEqual(source.vertical)
    for (const [character, width] of ours.widths) expect(width, character).toBe(source.widths.get(character))
    expect(ours.weights).toEqual({ min: 400, default: 400, max: 800 })
  }
})
