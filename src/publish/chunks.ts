import { join } from 'node:path'
import type { Rollup } from 'vite'
import { PAGES, type PageId } from '../pages/pages.ts'
import { PACKAGE_ROOT } from './code/packageRoot.ts'

/** What a module imports, as the bundler tells it. */
type ModuleImports = Pick<Rollup.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'>

const SRC = join(PACKAGE_ROOT, 'src')
const ENTRY = 'app/browser.tsx'
const ARCHIVE = 'data/httpAsk.ts'
const REACT = ['react', 'react-dom', 'scheduler']
/** Code that so many pages need is fetched with the first of them. */
const SHELL_PAGES = 5
/** Rooms of questions that have a chunk each; the others are asked with the archive. */
const QUESTION_ROOMS = ['map', 'money', 'story', 'search']

/**
 * Which code travels together, told from the graph of imports and the table of pages, so that no name of a module stands
 * here. A module goes to the first of these that it fits; for all others the bundler has its own rule, a chunk for each page
 * or late part and for what the same ones share.
 *
 * - `react`, apart from the other libraries, so that no task has to take all of them at once
 * - `libraries`: other packages that the app's entry needs, which change seldom
 * - `shell`: what the entry or most pages need of ours
 * - `list`: what the timeline shares with another list of articles, and with no page that is none
 * - the code of questions by rooms of `src/content`, `archive` with the archive over the network
 */
export function chunkName(id: string, graph: ModuleGraph): string | null {
  // The entry starts the app: by itself, so that no chunk which needs the shell starts it before a page's code is there.
  if (id === join(SRC, ENTRY)) return null
  const inPackage = packageOf(id)
  if (inPackage !== null && REACT.includes(inPackage)) return 'react'
  if (graph.entry.has(id)) return inPackage === null && id.startsWith(SRC) ? 'shell' : 'libraries'
  if (inPackage !== null) return null
  const pages = graph.pages.get(id) ?? []
  if (pages.filter((page) => !('isPart' in page)).length >= SHELL_PAGES) return 'shell'
  if (pages.length > 0) return pages.length > 1 && pages.includes(PAGES[0]) && pages.every((page) => 'sharesList' in page) ? 'list' : null
  if (!graph.questions.has(id)) return null
  return QUESTION_ROOMS.find((room) => id.startsWith(join(SRC, 'content', room, '/'))) ?? 'archive'
}

export interface ModuleGraph {
  /** What the app's entry imports, by way of others too. */
  entry: ReadonlySet<string>
  /** For each module the pages that import it so, but for what the entry does. */
  pages: ReadonlyMap<string, readonly (typeof PAGES)[number][]>
  /** The archive over the network and the code of questions: what is imported late from `src/content`, with all that it needs. */
  questions: ReadonlySet<string>
}

/** Reads the graph of a build whose modules have all been found. */
export function moduleGraph(getModuleInfo: (id: string) => ModuleImports | null): ModuleGraph {
  const closureOf = (ids: Iterable<string>, isFollowed = (_late: string) => false): Set<string> => {
    const found = new Set(ids)
    for (const id of found) {
      const info = getModuleInfo(id)
      for (const imported of info?.importedIds ?? []) found.add(imported)
      for (const late of info?.dynamicallyImportedIds ?? []) if (isFollowed(late)) found.add(late)
    }
    return found
  }
  const entryId = join(SRC, ENTRY)
  const entry = closureOf([entryId])
  const pages = new Map<string, (typeof PAGES)[number][]>()
  for (const page of PAGES) {
    for (const id of closureOf([join(SRC, 'pages', page.module)])) {
      if (!entry.has(id)) pages.set(id, [...(pages.get(id) ?? []), page])
    }
  }
  const all = closureOf([entryId], () => true)
  const late = [...all].flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? [])
  const questions = closureOf([join(SRC, ARCHIVE), ...late.filter((id) => id.startsWith(join(SRC, 'content', '/')))])
  return { entry, pages, questions }
}

/** The name of the package that a module is of; `null` for ours. */
function packageOf(id: string): string | null {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
  return name ?? null
}

/** The chunks of a build by what pages need of them, as addresses. */
export interface PageChunks {
  /** The app's entry. */
  app: string
  /** For each page, and for the address where there is none, what it needs beside the entry. */
  pages: Record<string, string[]>
  /** For each page what it needs to ask what its address may ask: the archive, and its own questions. */
  questions: Record<string, string[]>
}

export function pageChunks(chunks: readonly Rollup.OutputChunk[], base: string): PageChunks {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const byModule = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, chunk] as const)))
  const chunkOf = (module: string): Rollup.OutputChunk => {
    const chunk = byModule.get(join(SRC, module))
    if (!chunk) throw new Error(`the build has no chunk with ${module}`)
    return chunk
  }
  const needs = (chunk: Rollup.OutputChunk, found: Set<string>): Set<string> => {
    found.add(chunk.fileName)
    for (const name of chunk.imports) {
      const next = byName.get(name)
      if (next && !found.has(name)) needs(next, found)
    }
    return found
  }
  const app = chunkOf(ENTRY)
  const addressesOf = (needed: readonly Rollup.OutputChunk[]): string[] => {
    const names = new Set<string>()
    for (const chunk of [app, ...needed]) needs(chunk, names)
    names.delete(app.fileName)
    return [...names].map((name) => base + name)
  }
  const questionsOf = (id: PageId | null): Rollup.OutputChunk[] => {
    const page = PAGES.find((row) => row.id === id)
    const own = page ? chunkOf(`pages/${page.module}`).dynamicImports.flatMap((name) => byName.get(name) ?? []) : []
    return [chunkOf(ARCHIVE), ...own.filter(({ moduleIds }) => moduleIds.some((module) => module.startsWith(join(SRC, 'content', '/'))))]
  }
  return {
    app: base + app.fileName,
    pages: {
      ...Object.fromEntries(PAGES.map(({ id, module }) => [id, addressesOf([chunkOf(`pages/${module}`)])])),
      'not-found': addressesOf([]),
    },
    questions: {
      ...Object.fromEntries(PAGES.map(({ id }) => [id, addressesOf(questionsOf(id))])),
      'not-found': addressesOf(questionsOf(null)),
    },
  }
}
