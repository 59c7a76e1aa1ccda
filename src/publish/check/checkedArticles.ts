import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../content/text/day.ts'
import { FileStore } from '../cache/fileStore.ts'
import { RecordStore } from '../cache/recordStore.ts'
import type { SiteFiles } from '../cache/siteFiles.ts'
import type { Warning } from '../faults/fault.ts'
import type { ReadEntry } from './archive/readEntry.ts'

/** An article that was found right by itself, with what may be a mistake in it. */
export interface CheckedArticle {
  entry: Omit<ReadEntry, 'file'>
  warnings: Warning[]
  /** On which day: days that were allowed then are allowed later. */
  day: Day
}

/**
 * Articles that builds before have found right, by the bytes of their files, so that a build parses and checks only what has
 * changed; and the texts of these, as they go out. Whether the pictures of one are what they were, who asks for it sees. `code` names the code that checks, `content` is the folder of the content.
 */
export class CheckedArticles {
  private readonly records: RecordStore<CheckedArticle>
  private readonly texts: FileStore

  constructor(cache: string, code: string, content: string) {
    const name = createHash('sha256').update(`${code}\0${process.cwd()}\0${content}`).digest('hex').slice(0, 24)
    this.records = new RecordStore(join(cache, 'checked', name))
    this.texts = new FileStore(join(cache, 'articles'), 'json')
  }

  /** What was found of an article with these bytes; `null` where it was not read before. */
  find(slug: string, bytes: Uint8Array): CheckedArticle | null {
    const name = nameOf(slug, bytes)
    const found = this.records.get(name)
    if (!found) return null
    this.records.keep(name, found)
    this.texts.use(found.entry.digest)
    return found
  }

  keep(slug: string, bytes: Uint8Array, article: CheckedArticle, published: string): void {
    this.records.put(nameOf(slug, bytes), article)
    this.texts.put(article.entry.digest, Buffer.from(published))
  }

  /** Puts the text of an article that was checked into the site; false where it is not kept. */
  publish(digest: string, path: string, site: SiteFiles): boolean {
    return site.take(this.texts, digest, path)
  }

  /** Writes down what this build has used. */
  save(): void {
    this.records.save()
    this.texts.save()
    this.texts.forgetOld()
  }
}

/** What keeps articles that were found right by themselves, so that they need not be checked again. */
export interface CheckedArticleStore extends Pick<CheckedArticles, 'keep'> {
  /** `stats`: of the file that has these bytes. */
  find(slug: string, bytes: Uint8Array, stats?: Stats): CheckedArticle | null
  /** The same without its bytes, where by its stats the file can be no other one. */
  findUnchanged?(slug: string, stats: Stats): CheckedArticle | null
}

function nameOf(slug: string, bytes: Uint8Array): string {
  return `${slug} ${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`
}
