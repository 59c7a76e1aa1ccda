import { join } from 'node:path'
import type { Rollup } from 'vite'
import { expect, test } from 'vitest'
import { PAGES } from '../pages/pages.ts'
import { chunkName, moduleGraph } from './chunks.ts'

const SRC = join(process.cwd(), 'src')
const src = (module: string) => join(SRC, module)
const page = (id: string) => src(`pages/${PAGES.find((row) => row.id === id)?.module}`)
const of = (name: string) => join(process.cwd(), 'node_modules', name, 'index.js')

type Imports = Pick<Rollup.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'>

/** A build in which the pages import what is given for them, by their ids. */
function buildOf(imports: Readonly<Record<string, readonly string[]>>) {
  const graph = new Map<string, Imports>([
    [
      src('app/browser.tsx'),
      { importedIds: [src('app/Shell.tsx'), of('react'), of('react-router')], dynamicallyImportedIds: PAGES.map(({ id }) => page(id)) },
    ],
    [src('app/Shell.tsx'), { importedIds: [of('lucide')], dynamicallyImportedIds: [] }],
    [
      src('data/listingQuery.ts'),
      { importedIds: [], dynamicallyImportedIds: [src('content/query/listing.ts'), src('content/money/deriveLedger.ts')] },
    ],
    [src('content/query/listing.ts'), { importedIds: [src('content/archive/bitset.ts')], dynamicallyImportedIds: [] }],
    [src('data/httpAsk.ts'), { importedIds: [src('content/archive/manifest.ts')], dynamicallyImportedIds: [] }],
    ...Object.entries(imports).map(([id, modules]): [string, Imports] => [
      page(id),
      { importedIds: [...modules], dynamicallyImportedIds: [] },
    ]),
  ])
  const known = moduleGraph((id) => graph.get(id) ?? null)
  return (id: string) => chunkName(id, known)
}

test('the entry is a chunk by itself: what needs the shell must not start the app', () => {
  const nameOf = buildOf({ timeline: [src('app/Shell.tsx')] })
  expect(nameOf(src('app/browser.tsx'))).toBeNull()
  expect(nameOf(src('app/Shell.tsx'))).toBe('shell')
})

test('libraries of the entry travel together, React by itself', () => {
  const nameOf = buildOf({ map: [of('d3-force')] })
  expect([of('react'), of('react-router'), of('lucide'), of('d3-force')].map(nameOf)).toEqual(['react', 'libraries', 'libraries', null])
})

test('what most pages need comes with the shell, what lists share with the list, and the rest as the bundler splits it', () => {
  const everywhere = src('content/text/day.ts')
  const ofLists = src('features/list/ListingView.tsx')
  const ofStories = src('features/entry/InlineText.tsx')
  const nameOf = buildOf({
    timeline: [everywhere, ofLists],
    company: [everywhere, ofLists],
    month: [everywhere],
    article: [everywhere, ofStories],
    partnership: [everywhere, ofStories],
  })
  expect([everywhere, ofLists, ofStories, page('article')].map(nameOf)).toEqual(['shell', 'list', null, null])
})

test('the code of questions travels by rooms, with the archive where it has no chunk of its own', () => {
  const nameOf = buildOf({ timeline: [src('data/listingQuery.ts')] })
  const modules = ['data/httpAsk.ts', 'content/query/listing.ts', 'content/archive/bitset.ts', 'content/money/deriveLedger.ts']
  expect(modules.map((module) => nameOf(src(module)))).toEqual(['archive', 'archive', 'archive', 'money'])
})
