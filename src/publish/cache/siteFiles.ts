import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileStore } from './fileStore.ts'

/** A file that is in the last site as it will be in the new one. */
export interface UnchangedFile {
  /** Relative to the site's root. */
  path: string
  bytes: number
}

/**
 * The files of a site that is being built, of which the last one may have some already: what is there as the same file of a
 * store stays there, and is neither made nor moved.
 */
export class SiteFiles {
  readonly unchanged: UnchangedFile[] = []
  private readonly folders = new Set<string>()

  /** `last`: the folder of the last site; `null` where there is none of which every file is known. */
  constructor(
    readonly folder: string,
    private readonly last: string | null,
  ) {}

  /** Has the site a file of a store. False where the store does not have it, or has it no more as it was put. */
  take(store: FileStore, key: string, path: string): boolean {
    const bytes = this.last === null ? null : store.sizeAt(key, join(this.last, path))
    if (bytes !== null) {
      this.unchanged.push({ path, bytes })
      return true
    }
    return store.link(key, this.makePlace(path))
  }

  /** The path for a file of the new site, in a folder that is there. */
  makePlace(path: string): string {
    const file = join(this.folder, path)
    const folder = dirname(file)
    if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.folders.add(folder)
    return file
  }

  /** Where a file that the site has can be read: it may be in the last one only. */
  find(path: string): string {
    const file = join(this.folder, path)
    return this.last === null || existsSync(file) ? file : join(this.last, path)
  }
}
