import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Connect } from 'vite'
import { NO_FORMER_NAMES } from '../../content/archive/formerNames.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { Day } from '../../content/text/day.ts'
import { readArticleFile, shownFile } from '../check/contentFiles.ts'
import { Pictures } from '../check/picture/pictures.ts'
import { publishedArticle } from '../check/picture/publishedArticle.ts'
import { readContent } from '../check/readContent.ts'
import type { SiteFolder } from '../check/site/readSiteFolder.ts'
import { writeOwnFiles } from '../check/site/writeOwnFiles.ts'
import { writeSchemas } from '../check/site/writeSchemas.ts'
import { slugOf } from '../check/slugOf.ts'
import { type Content, type HeldBack, NOTHING_HELD_BACK } from '../content.ts'
import { writeDataFiles } from '../data/dataFiles.ts'
import { ContentFaults, type Fault } from '../faults/fault.ts'
import { nameSearchIndex } from '../search/nameSearchIndex.ts'
import { loadSearchEngine } from '../search/searchEngine.ts'
import { writeSearchIndex } from '../search/writeSearchIndex.ts'
import { requestAddress } from '../site/requestAddress.ts'
import { ReadArticles } from './readArticles.ts'

/** In development nothing is cached, so the engine's folder needs no hash, and the index no name of the code that made it. */
const SEARCH_ENGINE = 'search/engine'
const SEARCH_CODE = 'development'

/** What the badges of development say of articles (features/entry/UnpublishedBadge.tsx). */
const UNPUBLISHED_PATH = 'data/unpublished.json'

/** In development the app draws every page. */
const EVERY_PAIR = { page: 1, feed: 1 }

/**
 * The content as the development server gives it, with all that waits or is a draft: index files from memory, articles and pictures
 * from disk, and, while an article has a fault, as it was when all was last right.
 */
export class DevelopmentContent {
  private files = new Map<string, string>()
  /** What was last read without a fault. */
  latest: Content = { companies: [], articles: [], warnings: [], draftFaults: [], heldBack: NOTHING_HELD_BACK, former: NO_FORMER_NAMES }
  private texts: ReadonlyMap<string, string> = new Map()
  private faulty: ReadonlySet<string> = new Set()
  private readonly articles = new ReadArticles()
  private pictures: Pictures
  private searching: Promise<Map<string, Uint8Array | string>> | null = null

  private readonly folder: string

  constructor(private readonly siteFolder: SiteFolder) {
    this.folder = siteFolder.site.content
    this.pictures = new Pictures(this.folder)
  }

  /** Reads everything afresh. @throws ContentFaults; what was served before stays. */
  read(): void {
    // Also where there are faults: what was mended, or has just been put there, is to be seen.
    this.pictures = new Pictures(this.folder)
    try {
      const files = new Map<string, string>()
      const { site, read } = this.siteFolder
      const content = readContent(this.folder, { drafts: true, today: site.day, site: read, checked: this.articles })
      writeDataFiles(content, nameSearchIndex(content, SEARCH_ENGINE, SEARCH_CODE), EVERY_PAIR, (path, text) => files.set(path, text))
      files.set(UNPUBLISHED_PATH, JSON.stringify(unpublishedOf(content.heldBack)))
      writeOwnFiles(this.folder, this.siteFolder.read, this.siteFolder.accent, (path, text) => files.set(path, text))
      writeSchemas(this.folder, { companies: content.companies.map(({ id }) => id), slugs: content.articles.map(({ card }) => card.slug) })
      this.files = files
      this.latest = content
      this.texts = this.articles.textsOf(content.articles.map(({ card }) => card.slug))
      this.faulty = new Set()
      this.searching = null
    } catch (error) {
      if (error instanceof ContentFaults) this.faulty = this.slugsOf(error.faults)
      throw error
    }
  }

  /** What pages show while there are faults, in words. */
  describeShown(): string {
    const names = [...this.faulty].sort()
    const shown = names.filter((slug) => this.texts.has(slug))
    const missing = names.filter((slug) => !this.texts.has(slug))
    const listed = (slugs: readonly string[]) => slugs.map((slug) => `articles/${slug}.json`).join(', ')
    const lines = [
      ...(shown.length > 0 ? [`Shown with their last good text: ${listed(shown)}.`] : []),
      ...(missing.length > 0 ? [`Not shown, since they had none yet: ${listed(missing)}.`] : []),
      'Lists, search and the pages of companies show what they showed before.',
    ]
    return `Until all is mended:\n${lines.join('\n')}`
  }

  private slugsOf(faults: readonly Fault[]): Set<string> {
    const articles = shownFile(join(this.folder, 'articles'))
    const names = faults.filter(({ file }) => dirname(file) === articles && file.endsWith('.json')).map(({ file }) => slugOf(file))
    return new Set(names)
  }

  /** The full-text index is made when somebody first searches, and again after the content has changed. */
  private searchFiles(): Promise<Map<string, Uint8Array | string>> {
    this.searching ??= this.makeSearchFiles().catch((error: unknown) => {
      // Asked again, it may succeed.
      this.searching = null
      throw error
    })
    return this.searching
  }

  private async makeSearchFiles(): Promise<Map<string, Uint8Array | string>> {
    const files = new Map<string, Uint8Array | string>()
    const content = this.latest
    for (const [name, bytes] of await loadSearchEngine()) files.set(`data/${SEARCH_ENGINE}/${name}`, bytes)
    const { texts } = this
    const readArticle = (slug: string) => parseArticle(JSON.parse(texts.get(slug) ?? ''), slug)
    const names = nameSearchIndex(content, SEARCH_ENGINE, SEARCH_CODE)
    const options = { cache: null, code: SEARCH_CODE }
    await writeSearchIndex(content, names, readArticle, (path, bytes) => files.set(path, bytes), options)
    return files
  }

  /** Answers requests for data, articles and their pictures; a missing one is a 404 with no page in its place. */
  readonly middleware: Connect.NextHandleFunction = (request, response, next) => {
    const path = requestAddress(request.url)?.pathname.slice(1) ?? ''
    const isArticle = /^articles\/[a-z0-9-]+\.json$/.test(path)
    if (!isArticle && !/^(?:data|images)\//.test(path) && !this.files.has(path)) return next()
    const send = (status: number, body: Uint8Array | string) => {
      const headers = { 'Content-Type': typeOf(path), 'Cache-Control': 'no-store' }
      const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const part = status === 200 && start !== undefined ? Buffer.from(body).subarray(Number(start), Number(end) + 1) : null
      if (!part?.length) response.writeHead(status, headers).end(body)
      else {
        const range = `bytes ${start}-${Number(start) + part.length - 1}/${Buffer.byteLength(body)}`
        response.writeHead(206, { ...headers, 'Content-Range': range }).end(part)
      }
    }
    this.find(path, isArticle).then(
      (found) => send(found === undefined ? 404 : 200, found ?? '{}'),
      () => send(503, '{}'),
    )
  }

  private async find(path: string, isArticle: boolean): Promise<Uint8Array | string | undefined> {
    if (isArticle) return this.readArticleText(path)
    if (path.startsWith('images/')) return this.readPicture(path)
    return this.files.get(path) ?? (path.startsWith('data/search/') ? (await this.searchFiles()).get(path) : undefined)
  }

  private async readPicture(path: string): Promise<Uint8Array | undefined> {
    const picture = this.pictures.publishedAt(path)
    return picture ? readFile(this.pictures.fileOf(picture.name)).catch(() => undefined) : undefined
  }

  /** As it will be published; while it has a fault, or is gone and lists still have it, as it was when all was last right. */
  private readArticleText(path: string): string | undefined {
    const slug = slugOf(path)
    const read = this.faulty.has(slug) ? null : readArticleFile(join(this.folder, path))
    return read?.ok ? publishedArticle(read, this.pictures).text : this.texts.get(slug)
  }
}

/** By their slugs the days of articles that wait for theirs; of drafts `null`. */
function unpublishedOf({ drafts, waiting }: HeldBack): [slug: string, day: Day | null][] {
  return [...drafts.map((slug): [string, null] => [slug, null]), ...waiting.map(({ slug, date }): [string, Day] => [slug, date])]
}

function typeOf(path: string): string {
  if (path.startsWith('images/')) {
    const ending = path.slice(path.lastIndexOf('.') + 1)
    return `image/${ending === 'jpg' ? 'jpeg' : ending}`
  }
  if (path.endsWith('.js')) return 'text/javascript'
  if (path.endsWith('.svg')) return 'image/svg+xml'
  return /\.(?:pagefind|pf_\w+|bin)$/.test(path) ? 'application/octet-stream' : 'application/json'
}
