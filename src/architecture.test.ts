import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { groupBy } from './content/text/groupBy.ts'

/**
 * The rooms of the house, from the ground up: a file imports from its own room and from those above it in this list. A room
 * is a folder with all that lies below it, or a file; where one lies within another, the inner one counts. Everything in
 * `src` belongs to a room. Pages, each a folder of `src/pages`, do not import each other either: what two of them share
 * moves to `features`.
 */
const ROOMS = [
  'content/site',
  'content/text',
  'content/page',
  'content/article',
  'content/collection',
  'content/archive',
  'content/query',
  'content/map',
  'content/money',
  'content/address',
  'content/story',
  'content/search',
  'content/export',
  'data',
  'ui',
  'hydration',
  'offline',
  'reader',
  'features/save',
  'features/entry',
  'features/money',
  'features/view',
  'features/filters',
  'features/export',
  'features/histogram',
  'features/search',
  'features/follow',
  'features/share',
  'features/report',
  'features/keyboard',
  'features/list',
  'pages',
  'app',
  'desk',
  'publish/faults',
  'publish/progress',
  'publish/content.ts',
  'publish/entryOf.ts',
  'publish/site',
  'publish/cache',
  'publish/code',
  'publish/host',
  'publish/fonts',
  'publish/styles',
  'publish/tasks',
  'publish/check',
  'publish/output',
  'publish/data',
  'publish/search',
  'publish/shareImages',
  'publish/install',
  'publish/feeds',
  'publish/oembed',
  'publish/pages',
  'publish/offline',
  'publish/linkPreviews',
  'publish/server',
  'publish',
  'newsroom',
]
/** A folder is read at a glance, and so is a file. */
const MOST_FILES = 22
const MOST_LINES = 230

interface Import {
  /** Paths relative to src; the name of a package as it stands. */
  from: string
  to: string
  /** Whether it is code of ours, by a relative path. */
  isOurs: boolean
  /** Whether it is gone when types are left out. */
  isType: boolean
}

const SRC = dirname(fileURLToPath(import.meta.url))
const NODE_ONLY = ['publish', 'newsroom']
const APP_FOR_THE_BUILD = ['app/server.tsx', 'hydration/embeddedData.ts', 'pages/pages.ts', 'ui/markShapes.ts']

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isSchema = (file: string) => /^content\/(?:article|article\/deal|collection)\/\w+Schema\.ts$/.test(file)
const isNodeOnly = (file: string) => NODE_ONLY.includes(file.split('/')[0] ?? '')
const isIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`)

/** The place of a file's room in the list; -1 where it is in none. */
function levelOf(file: string): number {
  const [inner] = ROOMS.filter((room) => isIn(file, room)).sort((a, b) => b.length - a.length)
  return inner === undefined ? -1 : ROOMS.indexOf(inner)
}

function pageOf(file: string): string | undefined {
  return /^pages\/([^/]+)\//.exec(file)?.[1]
}

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
const ours = imports.filter(({ isOurs, to }) => isOurs && /\.tsx?$/.test(to))

/** The imports of some files that a rule does not allow, as a failed test should show them. */
function offences(hits: readonly Import[], isConcerned: (file: string) => boolean, isAllowed: (found: Import) => boolean): string[] {
  return hits
    .filter((found) => isConcerned(found.from) && !isAllowed(found))
    .map(({ from, to, isType }) => `${from} imports ${isType ? 'types of ' : ''}${to}`)
}

/** The circles in which files import each other, types among them: one for each file that is reached again from itself. */
function findCircles(hits: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const next = groupBy(hits, ({ from }) => from)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '))
    if (done.has(file) || path.includes(file)) return
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return circles
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

test('a circle is found, and what is only reached twice is none', () => {
  const arrow = (text: string) => ({ from: text.charAt(0), to: text.charAt(1) })
  expect(findCircles(['ab', 'ac', 'bd', 'cd'].map(arrow))).toEqual([])
  expect(findCircles(['ab', 'bc', 'ca', 'cd'].map(arrow))).toEqual(['a > b > c > a'])
})

test('the source was read', () => {
  expect(ours.length).toBeGreaterThan(1000)
  expect(new Set(files.map(pageOf))).toContain('timeline')
})

test('every file has a room', () => {
  expect(files.filter((file) => levelOf(file) < 0)).toEqual([])
})

test('rooms import what is above them in the list', () => {
  expect(
    offences(
      ours,
      () => true,
      ({ from, to }) => levelOf(to) <= levelOf(from),
    ),
  ).toEqual([])
})

test('pages do not import each other', () => {
  expect(
    offences(
      ours,
      (file) => pageOf(file) !== undefined,
      ({ from, to }) => pageOf(to) === undefined || pageOf(to) === pageOf(from),
    ),
  ).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(findCircles(ours)).toEqual([])
})

test('no folder and no file is too long to be read at a glance', () => {
  const folders = groupBy(files, (file) => dirname(file))
  expect([...folders].filter(([, inside]) => inside.length > MOST_FILES).map(([folder]) => folder)).toEqual([])
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  const all = [...texts, ...sheets.map((file) => [file, readFileSync(join(SRC, file), 'utf8')] as const)]
  expect(all.filter(([, text]) => text.split('\n').length > MOST_LINES + 1).map(([file]) => file)).toEqual([])
})

test("the build imports of the browser's code content, the app's entry for the build, the marks, and of data only types and its error, of the desk only types", () => {
  const allowed = ({ to, isType }: Import) =>
    isIn(to, 'content') ||
    isNodeOnly(to) ||
    APP_FOR_THE_BUILD.includes(to) ||
    (isIn(to, 'data') && (isType || to === 'data/loadError.ts')) ||
    (isIn(to, 'desk') && isType)
  expect(offences(ours, isNodeOnly, allowed)).toEqual([])
})

test('the schemas and their library stay out of the browser', () => {
  const isBrowser = (file: string) => !isNodeOnly(file) && !isSchema(file)
  const allowed = ({ to, isType }: Import) => isType || !(/^zod(?:\/|$)/.test(to) || isSchema(to))
  expect(offences(imports, isBrowser, allowed)).toEqual([])
})

// React's cache and the router's keep a promise that was rejected, so that one dead moment would last as long as the tab.
test('code that comes late comes by hydration alone, which forgets what failed', () => {
  const keeps = /\blazy\(|\blazy:|from 'react'.*\blazy\b/
  expect([...texts].filter(([, text]) => keeps.test(text)).map(([file]) => file)).toEqual([])
})

test('only publish and newsroom import modules of Node', () => {
  expect(
    offences(
      imports,
      (file) => !isNodeOnly(file),
      ({ to }) => !to.startsWith('node:'),
    ),
  ).toEqual([])
})

test('labels of companies are read by the functions of content/article/labels.ts alone', () => {
  const readers = [...texts].filter(([, text]) => /\blabels(?:\?\.)?\[/.test(text)).map(([file]) => file)
  expect(readers).toEqual(['content/article/labels.ts'])
})

test('every file that a comment names with its folder exists', () => {
  const named = [...texts].flatMap(([file, text]) =>
    (text.match(/^\s*(?:\/?\*|\/\/).*$/gm) ?? []).flatMap((line) =>
      [...line.matchAll(/(?<![\w./-])((?:\w+\/)+\w+(?:\.\w+)*\.tsx?)\b/g)].map(([, path = '']) => ({ file, path })),
    ),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(
    named.filter(({ path }) => !existsSync(join(SRC, path)) && !existsSync(path)).map(({ file, path }) => `${file} names ${path}`),
  ).toEqual([])
})
