import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'

const DAY = 86_400_000
/** How long an image that no build has used is kept. */
const KEPT_DAYS = 30

/**
 * Drawn images by their keys, outside the site, so that the next build draws only what has changed. Builds may share it at
 * the same time.
 */
export class ImageCache {
  constructor(private readonly folder: string) {}

  has(key: string): boolean {
    return existsSync(this.fileOf(key))
  }

  /** The file appears whole or not at all. */
  put(key: string, png: Uint8Array): void {
    const half = join(this.folder, `${key}.${process.pid}-${threadId}.half`)
    mkdirSync(this.folder, { recursive: true })
    writeFileSync(half, png)
    renameSync(half, this.fileOf(key))
  }

  copy(key: string, to: string): void {
    const file = this.fileOf(key)
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(file, to)
    // Once a day is enough to know that it is in use.
    const now = Date.now()
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000)
  }

  /** Removes what has not been used for {@link KEPT_DAYS} days, and what builds that were stopped have left. */
  forgetOld(now = Date.now()): void {
    for (const name of existsSync(this.folder) ? readdirSync(this.folder) : []) {
      const file = join(this.folder, name)
      const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: now }
      if (now - mtimeMs > (name.endsWith('.half') ? DAY : KEPT_DAYS * DAY)) rmSync(file, { force: true })
    }
  }

  private fileOf(key: string): string {
    return join(this.folder, `${key}.png`)
  }
}
