import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../content/text/day.ts'
import { FileStore } from '../cache/fileStore.ts'
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

/** Articles by the slug and the hash of their file. */
type Bucket = Record<string, CheckedArticle>

const DAY = 86_400_000
/** How long what other code has checked is kept. */
const KEPT_DAYS = 30

/**
 * Articles that builds before have found right, by the bytes of their files, so that a build parses and checks only what has
 * changed; and the texts of these, as they go out. `code` names the code that checks, `content` is the folder of the content.
 * What was written comes back as it was, or not at all.
 */
export class CheckedArticles {
  private readonly folder: string
  private readonly texts: FileStore
  private readonly before = new Map<string, Bucket>()
  private readonly used = new Map<string, Bucket>()
  private readonly changed = new Set<string>()

  constructor(
    private readonly cache: string,
    code: string,
    content: string,
  ) {
    this.folder = join(cache, 'checked', createHash('sha256').update(`${code}\0${process.cwd()}\0${content}`).digest('hex').slice(0, 24))
    this.texts = new FileStore(join(cache, 'articles'), 'json')
  }

  /** What was found of an article with these bytes; `null` where it was not read before. */
  find(slug: string, bytes: Uint8Array): CheckedArticle | null {
    const key = keyOf(slug, bytes)
    const found = this.bucketOf(key)[key] ?? null
    if (found) this.use(key, found)
    return found
  }

  keep(slug: string, bytes: Uint8Array, article: CheckedArticle, published: string): void {
    const key = keyOf(slug, bytes)
    this.use(key, article)
    this.changed.add(bucketName(key))
    this.texts.put(article.entry.digest, Buffer.from(published))
  }

  /** Puts the text of an article that was checked into the site; false where it is not kept. */
  publish(digest: string, path: string, site: SiteFiles): boolean {
    return site.take(this.texts, digest, path)
  }

  /** Writes down what this build has used, each file whole or not at all. */
  save(now = Date.now()): void {
    mkdirSync(this.folder, { recursive: true })
    for (const [name, bucket] of this.used) {
      const isSame = !this.changed.has(name) && Object.keys(bucket).length === Object.keys(this.before.get(name) ?? {}).length
      if (!isSame) this.write(name, bucket)
    }
    this.texts.save()
    this.texts.forgetOld()
    this.forgetOthers(now)
  }

  private use(key: string, article: CheckedArticle): void {
    const name = bucketName(key)
    const bucket = this.used.get(name) ?? {}
    this.used.set(name, bucket)
    bucket[key] = article
  }

  private bucketOf(key: string): Bucket {
    const name = bucketName(key)
    const known = this.before.get(name) ?? readBucket(join(this.folder, name))
    this.before.set(name, known)
    return known
  }

  private write(name: string, bucket: Bucket): void {
    const text = JSON.stringify(bucket)
    const half = join(this.folder, `${name}.${process.pid}.half`)
    writeFileSync(half, `${hashOf(text)}\n${text}`)
    renameSync(half, join(this.folder, name))
  }

  private forgetOthers(now: number): void {
    const checked = join(this.cache, 'checked')
    for (const name of readdirSync(checked)) {
      const { mtimeMs } = statSync(join(checked, name), { throwIfNoEntry: false }) ?? { mtimeMs: now }
      if (join(checked, name) !== this.folder && now - mtimeMs > KEPT_DAYS * DAY)
        rmSync(join(checked, name), { recursive: true, force: true })
    }
  }
}

function keyOf(slug: string, bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)} ${slug}`
}

function bucketName(key: string): string {
  return key.slice(0, 2)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The folder is named by the code, so what has its hash is what this code wrote; anything else counts as nothing. */
function readBucket(file: string): Bucket {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return hashOf(json) === text.slice(0, end) ? (JSON.parse(json) as Bucket) : {}
  } catch {
    return {}
  }
}
