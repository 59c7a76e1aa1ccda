import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../content/text/compareText.ts'
import type { ArticleVersion, DiscardedArticle } from '../../desk/deskAnswers.ts'
import { fieldOf } from '../../publish/check/json/fieldOf.ts'
import { hashOf } from './deskPage.ts'
import { hashOfBytes, isSlug, statsOf } from './siteFile.ts'

/** Of each article. */
const MOST_VERSIONS = 20

/** So many discarded articles are listed: of each the last version is read for its title. */
const MOST_DISCARDED = 100

/** So long a draft that saves itself again and again leaves but one version. */
const BURST_MS = 10 * 60_000

/**
 * What articles were before the desk wrote them over, twenty versions of each, in the cache: the text that was overwritten or
 * removed, under the moment at which it was. A draft saves itself every few seconds, and twenty of these would reach back a minute;
 * of what the desk itself has written of a draft, no second version is kept within ten minutes. What another program has written,
 * and what has been published, always is.
 */
export class Versions {
  private readonly folder: string
  /** The hashes of drafts as the desk wrote them last, by slug. */
  private readonly own = new Map<string, string>()

  constructor(
    cache: string,
    site: string,
    private readonly now: () => number = Date.now,
  ) {
    this.folder = join(cache, 'desk', hashOf(site))
  }

  /** The newest first. */
  list(slug: string): ArticleVersion[] {
    return this.idsOf(slug).map((id) => ({ id, saved: new Date(momentOf(id)).toISOString(), title: titleOf(this.read(slug, id) ?? '') }))
  }

  /**
   * What has versions and is not among `slugs`, the last one first. Of ten thousand articles that are there only the names of
   * their folders are read.
   */
  listDiscarded(slugs: ReadonlySet<string>): DiscardedArticle[] {
    if (!statsOf(this.folder)?.isDirectory()) return []
    return readdirSync(this.folder)
      .filter((slug) => isSlug(slug) && !slugs.has(slug))
      .flatMap((slug) => {
        const [id] = this.idsOf(slug)
        return id === undefined ? [] : [{ slug, id }]
      })
      .sort((a, b) => compareText(b.id, a.id) || compareText(a.slug, b.slug))
      .slice(0, MOST_DISCARDED)
      .map(({ slug, id }) => ({ slug, title: titleOf(this.read(slug, id) ?? ''), saved: new Date(momentOf(id)).toISOString() }))
  }

  /** The text of a version; `null` where it is not kept. */
  read(slug: string, id: string): string | null {
    if (!ID.test(id)) return null
    const path = join(this.folder, slug, `${id}.json`)
    return statsOf(path)?.isFile() ? readFileSync(path, 'utf8') : null
  }

  /** Keeps what is about to be written over, unless it is a draft as the desk wrote it a moment ago. */
  keep(slug: string, bytes: Uint8Array): void {
    const [newest] = this.idsOf(slug)
    const isOfBurst = this.own.get(slug) === hashOfBytes(bytes) && newest !== undefined && this.now() - momentOf(newest) < BURST_MS
    if (!isOfBurst) this.keepAlways(slug, bytes)
  }

  /** Keeps a text that is about to be gone; twice the same after each other is kept once. */
  keepAlways(slug: string, bytes: Uint8Array): void {
    const [newest] = this.idsOf(slug)
    const hash = hashOfBytes(bytes)
    if (newest?.endsWith(hash.slice(0, HASH_LENGTH))) return
    const folder = join(this.folder, slug)
    mkdirSync(folder, { recursive: true })
    // Never before the newest one, whatever the clock says.
    const moment = Math.max(this.now(), newest === undefined ? 0 : momentOf(newest) + 1)
    const path = join(folder, `${String(moment).padStart(13, '0')}-${hash.slice(0, HASH_LENGTH)}.json`)
    writeFileSync(`${path}.part`, bytes)
    renameSync(`${path}.part`, path)
    for (const id of this.idsOf(slug).slice(MOST_VERSIONS)) rmSync(join(folder, `${id}.json`), { force: true })
  }

  /** Notes what the desk has written of an article. */
  note(slug: string, bytes: Uint8Array, isDraft: boolean): void {
    if (isDraft) this.own.set(slug, hashOfBytes(bytes))
    else this.own.delete(slug)
  }

  /** The versions of an article go with it to another name. */
  move(from: string, to: string): void {
    const own = this.own.get(from)
    this.own.delete(from)
    if (own !== undefined) this.own.set(to, own)
    if (!statsOf(join(this.folder, from))) return
    mkdirSync(join(this.folder, to), { recursive: true })
    for (const id of this.idsOf(from)) renameSync(join(this.folder, from, `${id}.json`), join(this.folder, to, `${id}.json`))
  }

  private idsOf(slug: string): string[] {
    const folder = join(this.folder, slug)
    if (!statsOf(folder)?.isDirectory()) return []
    const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
    return ids
      .filter((id) => ID.test(id))
      .sort()
      .reverse()
  }
}

const HASH_LENGTH = 12
const ID = /^\d{13}-[0-9a-f]{12}$/

function momentOf(id: string): number {
  return Number(id.slice(0, 13))
}

/** Empty where it has none. */
function titleOf(text: string): string {
  try {
    const title = fieldOf(JSON.parse(text.replace(/^\ufeff/, '')) as unknown, 'title')
    return typeof title === 'string' ? title : ''
  } catch {
    return ''
  }
}
