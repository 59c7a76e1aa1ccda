import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/*
 * Who may import whom. Folders that are not named here are pages (timeline, article, map, …), so that a new one is held
 * to the rules from its first day.
 */

interface Import {
  /** Paths relative to src; the name of a package as it stands. */
  from: string
  to: string
  /** Whether it is code of ours, by a relative path. */
  isOurs: boolean
  /** Whether it is gone when types are taken away. */
  isType: boolean
}

const SRC = dirname(fileURLToPath(import.meta.url))
const NODE_ONLY = ['publish', 'newsroom']
const NAMED = ['content', 'data', 'ui', 'hydration', 'share', 'listing', 'story', 'app', ...NODE_ONLY]
const APP_FOR_THE_BUILD = ['app/server.tsx', 'app/embeddedAnswers.ts', 'hydration/bootScript.ts']

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isSchema = (file: string) => /^content\/\w+Schema\.ts$/.test(file)
const folderOf = (file: string) => file.split('/')[0] ?? ''
const isPage = (file: string) => file.includes('/') && !NAMED.includes(folderOf(file))

/** A static import, an export from elsewhere or a dynamic import; the statement begins its line, or `import(` stands in it. */
const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[\w$*]+\s*,?\s*)?(?:as\s+[\w$]+\s+|\{[^}]*\}\s*)?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, specifier, bare, dynamic]) => {
    const to = specifier ?? bare ?? dynamic ?? ''
    const isOurs = to.startsWith('.')
    return { from, to: isOurs ? posix.join(dirname(from), to) : to, isOurs, isType: type !== undefined }
  })
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !isTest(file))
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text))
const ours = imports.filter(({ isOurs }) => isOurs)

/** The imports of some files that none of the rules allows, as a failed test should show them. */
function offences(among: readonly Import[], isConcerned: (file: string) => boolean, isAllowed: (found: Import) => boolean): string[] {
  return among
    .filter((found) => isConcerned(found.from) && !isAllowed(found))
    .map(({ from, to, isType }) => `${from} imports ${isType ? 'types of ' : ''}${to}`)
}

const inFolder = (...folders: string[]) => {
  return (file: string) => folders.includes(folderOf(file))
}

test('imports are found in all their forms', () => {
  const text = `import './a.css'
import b, { type B } from './b.ts'
import type { C } from '../ui/c.ts'
import * as d from 'd'
import {
  e,
} from './e.ts'
export { f } from './f.ts'
export type * from './g.ts'
const h = () => import('./h.ts')
type I = import('./i.ts').I
const from = 'nothing'
export const text = " from './not.ts'"
`
  expect(importsOf('map/x.ts', text).map(({ to, isType }) => (isType ? `type ${to}` : to))).toEqual([
    'map/a.css',
    'map/b.ts',
    'type ui/c.ts',
    'd',
    'map/e.ts',
    'map/f.ts',
    'type map/g.ts',
    'map/h.ts',
    'map/i.ts',
  ])
})

test('the source was read', () => {
  expect(ours.length).toBeGreaterThan(200)
  expect(new Set(files.filter(isPage).map(folderOf))).toContain('timeline')
})

test('content imports nothing of ours', () => {
  expect(offences(ours, inFolder('content'), ({ to }) => inFolder('content')(to))).toEqual([])
})

test('data imports content', () => {
  expect(offences(ours, inFolder('data'), ({ to }) => inFolder('content', 'data')(to))).toEqual([])
})

test('ui imports nothing but types of content', () => {
  const allowed = ({ to, isType }: Import) => inFolder('ui')(to) || (isType && inFolder('content')(to))
  expect(offences(ours, inFolder('ui'), allowed)).toEqual([])
})

test('hydration imports data and ui', () => {
  expect(offences(ours, inFolder('hydration'), ({ to }) => inFolder('data', 'ui', 'hydration')(to))).toEqual([])
})

test('share imports content, data and ui', () => {
  expect(offences(ours, inFolder('share'), ({ to }) => inFolder('content', 'data', 'ui', 'share')(to))).toEqual([])
})

test('listing imports content, data, ui, hydration and share', () => {
  expect(offences(ours, inFolder('listing'), ({ to }) => inFolder('content', 'data', 'ui', 'hydration', 'share', 'listing')(to))).toEqual(
    [],
  )
})

test('story imports content and ui', () => {
  expect(offences(ours, inFolder('story'), ({ to }) => inFolder('content', 'ui', 'story')(to))).toEqual([])
})

test('pages import content, data, ui, hydration, share, listing and story, and not each other', () => {
  const allowed = ({ from, to }: Import) => inFolder('content', 'data', 'ui', 'hydration', 'share', 'listing', 'story', folderOf(from))(to)
  expect(offences(ours, isPage, allowed)).toEqual([])
})

test('app imports pages and what is below them', () => {
  const allowed = ({ to }: Import) => isPage(to) || inFolder('content', 'data', 'ui', 'hydration', 'share', 'listing', 'story', 'app')(to)
  expect(offences(ours, inFolder('app'), allowed)).toEqual([])
})

test("publish and newsroom import content, the app's entry for the build and of data only types and its error", () => {
  const allowed = ({ from, to, isType }: Import) =>
    inFolder('content', folderOf(from))(to) ||
    (folderOf(from) === 'newsroom' && inFolder('publish')(to)) ||
    APP_FOR_THE_BUILD.includes(to) ||
    (inFolder('data')(to) && (isType || to === 'data/loadError.ts'))
  expect(offences(ours, inFolder(...NODE_ONLY), allowed)).toEqual([])
})

test('no code of the browser imports publish or newsroom', () => {
  const isBrowser = (file: string) => !inFolder(...NODE_ONLY)(file)
  expect(offences(ours, isBrowser, ({ to }) => !inFolder(...NODE_ONLY)(to))).toEqual([])
})

test('the schemas and their library stay out of the browser', () => {
  const isBrowser = (file: string) => !inFolder(...NODE_ONLY)(file) && !isSchema(file)
  const allowed = ({ to, isType }: Import) => isType || !(/^zod(?:\/|$)/.test(to) || isSchema(to))
  expect(offences(imports, isBrowser, allowed)).toEqual([])
})

// React's cache and the router's keep a promise that was rejected, so that one dead moment would last as long as the tab.
test('code that comes late comes by hydration alone, which forgets what failed', () => {
  const keeps = /\blazy\(|\blazy:|from 'react'.*\blazy\b/
  expect(files.filter((file) => keeps.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([])
})

test('only publish and newsroom import modules of Node', () => {
  const isBrowser = (file: string) => !inFolder(...NODE_ONLY)(file)
  expect(offences(imports, isBrowser, ({ to }) => !to.startsWith('node:'))).toEqual([])
})

test('labels of companies are read by the functions of content/labels.ts alone', () => {
  const readers = [...texts].filter(([, text]) => /\blabels(?:\?\.)?\[/.test(text)).map(([file]) => file)
  expect(readers).toEqual(['content/labels.ts'])
})
