import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { hashBundle } from './hashBundle.ts'

const FILES = {
  'entry.mjs': `import { a } from './a-111.mjs'
import satori from "file:///home/one/node_modules/satori/dist/index.js"
const late = () => import("./late-222.mjs")
export * from './all-333.mjs'; export { b, c as d } from './some-444.mjs'
export default 'é 楽天 🚀' + a + satori`,
  'a-111.mjs': `import fs from 'node:fs'; import './deep/side.mjs'; export const a = 1`,
  'deep/side.mjs': `import '../entry.mjs'; import './beside.mjs'`,
  'deep/beside.mjs': `export {}`,
  'late-222.mjs': `export const late = 1`,
  'all-333.mjs': `export const all = 1`,
  'some-444.mjs': `/* é 楽天 🚀 */ export const b = 1, c = 2; const d = () => import('./a-111.mjs')`,
  'other.mjs': `export const other = 1`,
}
const hash = (files: Readonly<Record<string, string>>) => hashBundle(temporaryFolder(files), 'entry.mjs')

test('the hash is of 64 digits, and the same in every folder', () => {
  expect(hash(FILES)).toMatch(/^[0-9a-f]{64}$/)
  expect(hash(FILES)).toBe(hash(FILES))
})

test.each(Object.keys(FILES).filter((file) => file !== 'other.mjs'))('what changes in %s changes the hash', (file) => {
  expect(hash({ ...FILES, [file]: `${FILES[file as keyof typeof FILES]}\n;0` })).not.toBe(hash(FILES))
})

test('what is not imported does not', () => {
  expect(hash({ ...FILES, 'other.mjs': 'export const other = 2' })).toBe(hash(FILES))
})

test('the names of chunks and the places of packages do not count, packages do', () => {
  const renamed = Object.entries(FILES).map(([file, text]) => [
    file.replace(/\d+/, 'abc'),
    text.replaceAll(/-\d+\.mjs/g, '-abc.mjs').replace('/home/one/', '/tmp/two/.pnpm/satori@1/'),
  ])
  expect(hash(Object.fromEntries(renamed))).toBe(hash(FILES))
  expect(hash({ ...FILES, 'entry.mjs': FILES['entry.mjs'].replace('satori/dist', 'another/dist') })).not.toBe(hash(FILES))
})

test('what libraries import by a variable is no chunk', () => {
  const text = 'const load = (route) => import(route.module)'
  expect(hash({ 'entry.mjs': text })).not.toBe(hash({ 'entry.mjs': text.replace('module', 'file') }))
})

test('comments do not count, what looks like one does', () => {
  const text = 'export const a = "// not one" /* one */ // another'
  const ofText = (changed: string) => hash({ 'entry.mjs': changed })
  expect(ofText(text.replace('one */', 'é 🚀 */').replace('another', 'an "other'))).toBe(ofText(text))
  expect(ofText(text.replace('not one', 'not two'))).not.toBe(ofText(text))
})

test('one chunk in the place of another is another bundle', () => {
  const files = { 'entry.mjs': `import './a.mjs'; import('./b.mjs')`, 'a.mjs': '1', 'b.mjs': '2' }
  expect(hash({ ...files, 'entry.mjs': `import './b.mjs'; import('./a.mjs')` })).not.toBe(hash(files))
})

test.each([
  ['a chunk that is missing', `import './none.mjs'`, 'none.mjs'],
  ['what is no module', 'import {', 'entry.mjs'],
  ['a name that only running tells', 'import("./" + self + ".mjs")', 'only known when it runs'],
  ['a template with a part of its own', `import(\`./\${self}.mjs\`)`, 'only known when it runs'],
])('%s is refused', (_what, text, message) => {
  expect(() => hash({ 'entry.mjs': text, 'a.mjs': '' })).toThrow(message)
})

test("of our bundler's own output every chunk counts", async () => {
  const modules = ['shared.js', 'late.js', 'more.js']
  const hashWith = async (changed: string) => {
    const texts = Object.fromEntries(modules.map((name) => [name, `export const text = ${name === changed ? 2 : 1}`]))
    const root = temporaryFolder({
      ...texts,
      'entry.js': `import { text } from './shared.js'; export const all = async () => [text, (await import('./late.js')).text]`,
      'second.js': `import { text } from './shared.js'; export const all = async () => [text, (await import('./more.js')).text]`,
    })
    const output = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
    const rollupOptions = { input: ['entry.js', 'second.js'].map((name) => join(root, name)), output }
    await build({ root, configFile: false, logLevel: 'silent', build: { ssr: true, outDir: 'out', rollupOptions } })
    return hashBundle(join(root, 'out'), 'entry.mjs')
  }
  const same = await hashWith('none')
  expect(await hashWith('more.js')).toBe(same)
  expect(await hashWith('shared.js')).not.toBe(same)
  expect(await hashWith('late.js')).not.toBe(same)
}, 30_000)
