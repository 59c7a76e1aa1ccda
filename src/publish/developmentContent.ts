import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connect } from 'vite'
import { parseArticle } from '../content/parseArticle.ts'
import { writeDataFiles } from './dataFiles.ts'
import { type Content, readContent } from './readContent.ts'
import { loadSearchEngine, nameSearchIndex, writeSearchIndex } from './searchIndex.ts'

/** In development nothing is cached, so the engine's folder needs no hash. */
const SEARCH_ENGINE = 'search/engine'

/** The content as the development server gives it: index files from memory, articles as they lie on disk, drafts included. */
export class DevelopmentContent {
  private files = new Map<string, string>()
  /** What was last read without a fault. */
  latest: Content = { companies: [], articles: [], warnings: [] }
  private searching: Promise<Map<string, Uint8Array | string>> | null = null

  constructor(private readonly folder: string) {}

  /** Reads everything afresh. @throws ContentFaults; what was served before stays. */
  read(): void {
    const files = new Map<string, string>()
    const content = readContent(this.folder, { drafts: true })
    writeDataFiles(content, nameSearchIndex(content, SEARCH_ENGINE), (path, text) => files.set(path, text))
    this.files = files
    this.latest = content
    this.searching = null
  }

  /** The full-text index is made when somebody first searches, and again after the content has changed. */
  private searchFiles(): Promise<Map<string, Uint8Array | string>> {
    this.searching ??= this.makeSearchFiles()
    return this.searching
  }

  private async makeSearchFiles(): Promise<Map<string, Uint8Array | string>> {
    const files = new Map<string, Uint8Array | string>()
    const content = this.latest
    for (const [name, bytes] of await loadSearchEngine()) files.set(`data/${SEARCH_ENGINE}/${name}`, bytes)
    const readArticle = (slug: string) =>
      parseArticle(JSON.parse(readFileSync(join(this.folder, 'articles', `${slug}.json`), 'utf8')) as unknown, slug)
    await writeSearchIndex(content, nameSearchIndex(content, SEARCH_ENGINE), readArticle, (path, bytes) => files.set(path, bytes))
    return files
  }

  /** Answers requests for data and articles; a missing one is a 404 with no page in its place. */
  readonly middleware: Connect.NextHandleFunction = (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const isArticle = /^articles\/[a-z0-9-]+\.json$/.test(path)
    if (!isArticle && !path.startsWith('data/')) return next()
    void this.find(path, isArticle).then((found) => {
      response.statusCode = found === undefined ? 404 : 200
      response.setHeader('Content-Type', typeOf(path))
      response.setHeader('Cache-Control', 'no-store')
      response.end(found ?? '{}')
    })
  }

  private async find(path: string, isArticle: boolean): Promise<Uint8Array | string | undefined> {
    if (isArticle) return readFile(join(this.folder, path), 'utf8').catch(() => undefined)
    return this.files.get(path) ?? (path.startsWith('data/search/') ? (await this.searchFiles()).get(path) : undefined)
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript'
  return /\.(?:pagefind|pf_\w+)$/.test(path) ? 'application/octet-stream' : 'application/json'
}
