import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

const SRC = 'src'
const MOST_SIZES = 8

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(SRC, file), 'utf8')
const sizes = new Map(
  [...read('app/styles.css').matchAll(/^\s*--text-(\w+): ([\d.]+)rem;/gm)].map(([, name = '', rem]) => [name, Number(rem)]),
)

/** What some files hold of a pattern, each with its file. */
function findAll(pattern: RegExp, isLookedAt: (file: string) => boolean): string[] {
  return files.filter(isLookedAt).flatMap((file) => [...read(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`))
}
const isCode = (file: string) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)

test('there are at most eight sizes of text, each larger than the one before by what can be seen', () => {
  const all = [...sizes.values()]
  expect(all.length).toBeGreaterThan(0)
  expect(all.length).toBeLessThanOrEqual(MOST_SIZES)
  for (const [place, size] of all.slice(1).entries()) expect(size / (all[place] ?? 0)).toBeGreaterThan(1.1)
})

// A size in `em` follows the text that it stands in, and is no size of its own.
test('no text has a size beside these', () => {
  expect(findAll(/\btext-\[[\d.]+(?:rem|px)[^\]]*\]/g, isCode)).toEqual([])
  expect(findAll(/\bfont(?:-size)?:[^;]*\d(?:rem|px)[^;]*;/g, (file) => file.endsWith('.css'))).toEqual([])
})

test('the sizes that classes name are there, and so are the others used', () => {
  const used = findAll(/\btext-(?:xs|sm|base|lg|\d?xl)\b/g, isCode).map((found) => found.replace(/.*text-/, ''))
  expect([...sizes.keys()].toSorted()).toEqual([...new Set(used)].toSorted())
})

// A class that stands in a file of another ending has no rule, and nothing says so.
test('every file that names classes is one that they are looked for in', () => {
  const [, ...found] = read('app/styles.css').split('@source "../')
  const globs = found.map((rest) => rest.slice(0, rest.indexOf('"')))
  const ofDesk = (file: string) => /^(?:desk|newsroom)\//.test(file)
  const naming = files.filter((file) => isCode(file) && !ofDesk(file) && /\bclassName\b/.test(read(file)))
  expect(naming.length).toBeGreaterThan(100)
  expect(naming.filter((file) => !globs.some((glob) => posix.matchesGlob(file, glob)))).toEqual([])
})
