import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

const DAY = 86_400_000
/** How long what no build has used is kept. */
const KEPT_DAYS = 30
/** Whole shards are large, and soon made again of their batches: so many are kept beside those of the last build. */
const SHARDS_KEPT = 8
const HASH_BYTES = 32

type CacheKind = 'batch' | 'shard'

/**
 * Parts of the full-text index by their keys, outside the site, so that the next build makes only what has changed. Builds may
 * share it at the same time, and it may be removed at any time. Without a folder nothing is kept.
 */
export class SearchCache {
  constructor(private readonly folder: string | null) {}

  /** Null where it is not there, or damaged. */
  read(kind: CacheKind, key: string): Uint8Array | null {
    if (this.folder === null) return null
    const file = join(this.folder, `${key}.${kind}`)
    try {
      const bytes = readFileSync(file)
      const body = bytes.subarray(HASH_BYTES)
      if (!hashOf(body).equals(bytes.subarray(0, HASH_BYTES))) return null
      const now = Date.now() / 1000
      utimesSync(file, now, now)
      return body
    } catch {
      return null
    }
  }

  /** The file appears whole or not at all. */
  put(kind: CacheKind, key: string, body: Uint8Array): void {
    if (this.folder === null) return
    const file = join(this.folder, `${key}.${kind}`)
    const half = `${file}.${process.pid}-${threadId}.half`
    mkdirSync(this.folder, { recursive: true })
    writeFileSync(half, Buffer.concat([hashOf(body), body]))
    renameSync(half, file)
  }

  /** Removes what has not been used for long, and what builds that were stopped have left. The last build had so many `shards`. */
  forgetOld(shards: number, now = Date.now()): void {
    const old = this.list()
      .map(({ file, usedAt }) => ({ file, age: now - usedAt }))
      .sort((a, b) => a.age - b.age)
    const unused = old.filter(({ file }) => file.endsWith('.shard')).slice(shards + SHARDS_KEPT)
    const expired = old.filter(({ file, age }) => age > (file.endsWith('.half') ? DAY : KEPT_DAYS * DAY))
    for (const { file } of [...unused, ...expired]) rmSync(file, { force: true })
  }

  private list(): { file: string; usedAt: number }[] {
    const { folder } = this
    if (folder === null || !existsSync(folder)) return []
    return readdirSync(folder).flatMap((name) => {
      const file = join(folder, name)
      const found = statSync(file, { throwIfNoEntry: false })
      return found ? [{ file, usedAt: found.mtimeMs }] : []
    })
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
