import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileStore } from '../cache/fileStore.ts'
import type { SiteFiles } from '../cache/siteFiles.ts'

/** What builds before have made. */
export function openFiles(cache: string): FileStore {
  return new FileStore(join(cache, 'files'), 'bin')
}

/**
 * Puts files into a site, those that a build before has made from the same taken over from its cache, unmade. What a file is
 * made of, with the name of the code that makes it, is its name there.
 */
export class KeptFiles {
  private readonly store: FileStore
  /** The paths of files that were added, with their names in the cache. */
  readonly keys: [path: string, key: string][] = []
  /** The names of pieces in the cache. */
  readonly pieces: string[] = []
  made = 0
  taken = 0

  /** `code` names what makes the files. */
  constructor(
    cache: string,
    private readonly site: SiteFiles,
    private readonly code: string,
  ) {
    this.store = openFiles(cache)
  }

  /** `parts` say all that decides the content which `make` makes. */
  async add(path: string, parts: readonly string[], make: () => Promise<Uint8Array | string>): Promise<void> {
    const key = this.keyOf(parts)
    this.keys.push([path, key])
    if (this.site.take(this.store, key, path)) {
      this.taken++
      return
    }
    const content = await make()
    this.store.put(key, typeof content === 'string' ? Buffer.from(content) : content)
    // Whatever becomes of the cache meanwhile, the site has its file.
    if (!this.site.take(this.store, key, path)) writeFileSync(this.site.makePlace(path), content)
    this.made++
  }

  /** The same for a piece of a file. */
  async piece(parts: readonly string[], make: () => Promise<string>): Promise<Uint8Array> {
    const key = this.keyOf(parts)
    this.pieces.push(key)
    const known = this.store.read(key)
    if (known) return known
    const made = Buffer.from(await make())
    this.store.put(key, made)
    return made
  }

  /** Notes what was used, so that it is kept. */
  save(): void {
    this.store.save()
  }

  private keyOf(parts: readonly string[]): string {
    const hash = createHash('sha256').update(this.code)
    for (const part of parts) hash.update(`${part.length}\0`).update(part)
    return hash.digest('hex').slice(0, 40)
  }
}
