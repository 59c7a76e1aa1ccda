import { dirname, join } from 'node:path'
import { collectionPath } from '../../content/address/paths.ts'
import { NO_FORMER_NAMES } from '../../content/archive/formerNames.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { Day } from '../../content/text/day.ts'
import { readArticleFile, shownFile } from '../check/contentFiles.ts'
import { type JudgedArchive, judgeArchive } from '../check/judgeArchive.ts'
import { Pictures } from '../check/picture/pictures.ts'
import { publishedArticle } from '../check/picture/publishedArticle.ts'
import { type ReadArchive, readArchive, rereadArticle } from '../check/readArchive.ts'
import { toContent } from '../check/readContent.ts'
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
import { HeldTexts } from './heldTexts.ts'
import { ReadArticles } from './readArticles.ts'

/** In development nothing is cached, so the engine's folder needs no hash, and the index no name of the code that made it. */
const SEARCH_ENGINE = 'search/engine'
const SEARCH_CODE = 'development'

/** What the badges of development say of articles (features/entry/UnpublishedBadge.tsx). */
const UNPUBLISHED_PATH = 'data/unpublished.json'

const NOTHING_READ: Content = {
  companies: [],
  articles: [],
  collections: [],
  warnings: [],
  draftFaults: [],
  heldBack: NOTHING_HELD_BACK,
  former: NO_FORMER_NAMES,
}

/** In development the app draws every page. */
const EVERY_PAIR = { page: 1, feed: 1 }

/**
 * The content as the development server gives it, with all that waits or is a draft: index files from memory, articles and pictures
 * from disk, and, while an article has a fault, as it was when all was last right. Drafts with faults are there with stand-ins, and
 * so are articles that somebody has under their hands, whose texts count in place of those on disk.
 */
export class DevelopmentContent {
  /** What was last read without a fault. */
  latest: Content = NOTHING_READ
  /** What was last read, be it without a fault or not; `null` until the first time. */
  archive: ReadArchive | null = null
  judged: JudgedArchive | null = null
  /** Of `latest`; `null` where they are to be made when one is asked for. Before anything was right, there are none. */
  private files: Map<string, string> | null = new Map()
  private texts: ReadonlyMap<string, string> = new Map()
  private faulty: ReadonlySet<string> = new Set()
  private readonly articles = new ReadArticles()
  private readonly held = new HeldTexts(this.articles)
  private pictures: Pictures
  private searching: Promise<Map<string, Uint8Array | string>> | null = null

  private readonly folder: string

  constructor(readonly siteFolder: SiteFolder) {
    this.folder = siteFolder.site.content
    this.pictures = new Pictures(this.folder)
  }

  /** Reads everything afresh. @throws ContentFaults; what was served before stays. */
  read(): void {
    const { site, read } = this.siteFolder
    if (!read.judgesArticles) throw new ContentFaults(read.faults)
    this.held.letGoSaved((slug) => join(this.folder, 'articles', `${slug}.json`))
    this.take(readArchive(this.folder, { today: site.day, checked: this.articles, held: this.held.bytes }))
    const { companies, articles } = this.latest
    writeSchemas(this.folder, { companies: companies.map(({ id }) => id), slugs: articles.map(({ card }) => card.slug) })
  }

  /**
   * Takes a text in place of that on disk, also where there is none, or lets it go again with `null`. Only this article is read
   * again. @throws ContentFaults where others have faults; what was served before stays.
   */
  hold(slug: string, text: string | null): void {
    if (!this.held.set(slug, text, this.archive)) return
    if (this.archive) this.take(rereadArticle(this.archive, slug, this.held.bytes, this.articles))
    else this.read()
  }

  /** The text of an article that counts in place of the one on disk; `null` where none does. */
  heldText(slug: string): string | null {
    return this.held.textOf(slug)
  }

  private take(read: ReadArchive): void {
    const { site } = this.siteFolder
    const archive = this.held.withLastShown(read)
    // Also where there are faults: what was mended, or has just been put there, is to be seen.
    this.pictures = archive.pictures
    this.archive = archive
    const judged = judgeArchive(archive, this.siteFolder.read, join(site.content, 'static'))
    this.judged = judged
    if (judged.faults.length > 0) {
      this.faulty = this.slugsOf(judged.faults)
      throw new ContentFaults(judged.faults)
    }
    this.latest = toContent(archive, judged, { drafts: true, withFaults: true })
    this.texts = this.held.textsOf(archive)
    this.faulty = new Set()
    this.files = null
    this.searching = null
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

  /** A file of the index, or of what the site says of itself, by its path. They are made when one is first asked for. */
  indexFile(path: string): string | undefined {
    this.files ??= this.makeFiles()
    return this.files.get(path)
  }

  private makeFiles(): Map<string, string> {
    const files = new Map<string, string>()
    const write = (path: string, text: string) => void files.set(path, text)
    const content = this.latest
    writeDataFiles(content, nameSearchIndex(content, SEARCH_ENGINE, SEARCH_CODE), EVERY_PAIR, write)
    files.set(UNPUBLISHED_PATH, JSON.stringify([...unpublishedOf(content.heldBack), ...this.draftCollections()]))
    writeOwnFiles(this.folder, this.siteFolder.read, this.siteFolder.accent, write)
    return files
  }

  /** By their paths, since an article may have the same slug. */
  private draftCollections(): [path: string, day: null][] {
    const drafts = (this.archive?.collections ?? []).filter(({ isDraft }) => isDraft)
    return drafts.map(({ slug }) => [collectionPath(slug), null])
  }

  /** The full-text index is made when somebody first searches, and again after the content has changed. */
  async searchFile(path: string): Promise<Uint8Array | string | undefined> {
    this.searching ??= this.makeSearchFiles().catch((error: unknown) => {
      // Asked again, it may succeed.
      this.searching = null
      throw error
    })
    return (await this.searching).get(path)
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

  /** Where the picture lies that is published at a path; `null` where none is. */
  pictureFile(path: string): string | null {
    const picture = this.pictures.publishedAt(path)
    return picture && this.pictures.fileOf(picture.name)
  }

  /**
   * An article as it will be published; with its stand-ins, or while it has a fault, or is gone and lists still have it, as it was
   * when all was last right.
   */
  articleText(slug: string): string | undefined {
    const isKept = this.faulty.has(slug) || this.judged?.loose.has(slug) || this.heldText(slug) !== null
    const read = isKept ? null : readArticleFile(join(this.folder, 'articles', `${slug}.json`))
    return read?.ok ? publishedArticle(read, this.pictures).text : this.texts.get(slug)
  }
}

/** By their slugs the days of articles that wait for theirs; of drafts `null`. */
function unpublishedOf({ drafts, waiting }: HeldBack): [slug: string, day: Day | null][] {
  return [...drafts.map((slug): [string, null] => [slug, null]), ...waiting.map(({ slug, date }): [string, Day] => [slug, date])]
}
