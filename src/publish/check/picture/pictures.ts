import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureFile } from '../../content.ts'
import { codeOf } from '../../faults/errorCode.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestMatch } from '../json/suggestMatch.ts'
import { type ReadPicture, readPicture } from './readPicture.ts'

/** The folder of pictures in a publisher's folder, beside `articles/`. */
const FOLDER = 'images'

/** The pictures of a publisher's folder, each read once, when it is first asked for. */
export class Pictures {
  private readonly read = new Map<string, ReadPicture>()
  private readonly byPath = new Map<string, PictureFile>()
  private listed: string[] | null = null

  constructor(private readonly content: string) {}

  /** The picture that an article names. */
  find(name: string): ReadPicture {
    const known = this.read.get(name)
    if (known) return known
    const found = this.isThere(name) ? readPicture(this.fileOf(name), name) : this.missing(name)
    this.read.set(name, found)
    if (found.ok) this.byPath.set(found.picture.path, found.picture)
    return found
  }

  /** Whether a picture is still what it was. */
  isStill({ name, digest }: PictureFile): boolean {
    const found = this.find(name)
    return found.ok && found.picture.digest === digest
  }

  /** The one that is published at a path; `null` where none that was asked for is. */
  publishedAt(path: string): PictureFile | null {
    return this.byPath.get(path) ?? null
  }

  /** Where the file of that name lies. */
  fileOf(name: string): string {
    return join(this.content, FOLDER, name)
  }

  /** Hosts tell capital letters from small ones, also where the publisher's machine does not. */
  private isThere(name: string): boolean {
    if (!existsSync(this.fileOf(name))) return false
    return this.names().includes(name) || !this.names().some((other) => other.toLowerCase() === name.toLowerCase())
  }

  private missing(name: string): ReadPicture {
    const names = this.names()
    const bare = name.replace(/^images\//, '')
    const otherwise = names.length === 0 ? 'a picture in images/, the folder beside articles/' : 'the name of a picture in images/'
    const wanted = names.includes(bare) ? `did you mean "${bare}"?` : suggestMatch(bare, names, otherwise)
    return { ok: false, fault: { found: `${quoteValue(name)}, which is not in images/`, wanted, example: '"signing.jpg"' } }
  }

  private names(): string[] {
    this.listed ??= namesIn(join(this.content, FOLDER))
    return this.listed
  }
}

/** A publisher without pictures needs no folder for them. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}
