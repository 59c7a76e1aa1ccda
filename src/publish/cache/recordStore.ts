import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DAY = 86_400_000
/** How long what other code has written is kept. */
const KEPT_DAYS = 30

/**
 * Small records by their keys, kept from build to build, some hundred to a file. A build keeps what it uses. Records come back
 * as they were written, or not at all: the folder is named by the code that writes them, and each file by a hash of what is in
 * it, so their type need not be found out again.
 */
export class RecordStore<T> {
  private readonly before = new Map<string, Record<string, T>>()
  private readonly used = new Map<string, Record<string, T>>()
  private readonly changed = new Set<string>()

  /** `folder`: of this kind of records and the code that writes them; folders beside it are of other code. */
  constructor(private readonly folder: string) {}

  /** A record of the build before; `null` where there is none. */
  get(name: string): T | null {
    const key = keyOf(name)
    return this.bucketOf(key)[key] ?? null
  }

  /** Has a record kept that is as it was. */
  keep(name: string, record: T): void {
    const key = keyOf(name)
    const bucket = this.used.get(bucketName(key)) ?? {}
    this.used.set(bucketName(key), bucket)
    bucket[key] = record
  }

  put(name: string, record: T): void {
    this.keep(name, record)
    this.changed.add(bucketName(keyOf(name)))
  }

  /** Writes what was kept and put, each file whole or not at all, and removes what has not been used for {@link KEPT_DAYS} days. */
  save(now = Date.now()): void {
    mkdirSync(this.folder, { recursive: true })
    for (const [name, bucket] of this.used) {
      const isSame = !this.changed.has(name) && Object.keys(bucket).length === Object.keys(this.before.get(name) ?? {}).length
      if (!isSame) this.write(name, bucket)
    }
    this.forgetUnused(now)
    // Its time says when it was last used, also where nothing in it has changed.
    utimesSync(this.folder, now / 1000, now / 1000)
    for (const name of readdirSync(dirname(this.folder))) {
      const other = join(dirname(this.folder), name)
      if (other !== this.folder && now - changedAt(other, now) > KEPT_DAYS * DAY) rmSync(other, { recursive: true, force: true })
    }
  }

  /** Files of which nothing was used, and what builds that were stopped have left. */
  private forgetUnused(now: number): void {
    for (const name of readdirSync(this.folder)) {
      const file = join(this.folder, name)
      const isHalf = name.endsWith('.half')
      if (isHalf ? now - changedAt(file, now) > DAY : !this.used.has(name)) rmSync(file, { force: true })
    }
  }

  private bucketOf(key: string): Record<string, T> {
    const name = bucketName(key)
    const known = this.before.get(name) ?? readBucket<T>(join(this.folder, name))
    this.before.set(name, known)
    return known
  }

  private write(name: string, bucket: Record<string, T>): void {
    const text = JSON.stringify(bucket)
    const half = join(this.folder, `${name}.${process.pid}.half`)
    writeFileSync(half, `${hashOf(text)}\n${text}`)
    renameSync(half, join(this.folder, name))
  }
}

function changedAt(path: string, now: number): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
}

function keyOf(name: string): string {
  return `${hashOf(name).slice(0, 8)} ${name}`
}

function bucketName(key: string): string {
  return key.slice(0, 2)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function readBucket<T>(file: string): Record<string, T> {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return hashOf(json) === text.slice(0, end) ? (JSON.parse(json) as Record<string, T>) : {}
  } catch {
    return {}
  }
}
