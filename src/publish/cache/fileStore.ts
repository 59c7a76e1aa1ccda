import { randomBytes } from 'node:crypto'
import {
  closeSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { linkFile } from './linkFile.ts'
import { formatName, hashOf, parseName, type StoredName, stampOf } from './storedName.ts'
import { DAY, UseMarks } from './useMarks.ts'

/** How long a file that no build has used is kept. */
const KEPT_DAYS = 30
const HALF = '.half'

/**
 * Files by their keys (hexadecimal digits, eight or more), kept from build to build. A build gives them to the site as hard
 * links, so whoever changes a file of the site in place changes the store's; therefore each file's name says what it held
 * (storedName.ts), and what no longer holds that is not given out. Builds and threads may use a store at the same time, and it
 * may lose any file at any time: who is told that a file is not there makes it anew.
 */
export class FileStore {
  /** The files of the subfolders that have been looked into, by their keys. */
  private readonly listed = new Map<string, Map<string, StoredName>>()
  private readonly marks: UseMarks
  private readonly halfName = `${randomBytes(6).toString('hex')}${HALF}`

  /** The folder is the store's alone: {@link forgetOld} removes what is not its own. */
  constructor(
    private readonly folder: string,
    private readonly extension: string,
  ) {
    this.marks = new UseMarks(join(folder, 'used'), KEPT_DAYS)
  }

  /** Whether there is such a file, damaged or not. What others put after the first look at its subfolder is not seen. */
  has(key: string): boolean {
    return this.filesBeside(key).has(key)
  }

  /** The file appears whole or not at all, and takes the place of the one before. */
  put(key: string, bytes: Uint8Array): void {
    const files = this.filesBeside(key)
    const before = files.get(key)
    const name = { key, hash: hashOf(bytes), size: bytes.byteLength, stamp: stampOf(Date.now()) }
    const half = join(this.subfolderOf(key), `${key}.${this.halfName}`)
    const file = openForWriting(half)
    try {
      writeFileSync(file, bytes)
      futimesSync(file, name.stamp, name.stamp)
    } finally {
      closeSync(file)
    }
    renameSync(half, this.pathOf(name))
    files.set(key, name)
    if (before && this.pathOf(before) !== this.pathOf(name)) rmSync(this.pathOf(before), { force: true })
  }

  /** Makes the file appear at a place of the site too. Returns false where there is none, or it is damaged and now gone. */
  link(key: string, to: string): boolean {
    const name = this.filesBeside(key).get(key)
    if (name === undefined) return false
    if (this.linkNamed(name, to)) return true
    // Another build may have put it anew under another name.
    this.listed.delete(subfolderName(key))
    const other = this.filesBeside(key).get(key)
    return other !== undefined && this.pathOf(other) !== this.pathOf(name) && this.linkNamed(other, to)
  }

  /** How many bytes a file of the site has that is the store's own, as it was put; `null` where the file is another one. */
  sizeAt(key: string, path: string): number | null {
    const name = this.filesBeside(key).get(key)
    if (name === undefined) return null
    const own = statSync(this.pathOf(name), { throwIfNoEntry: false })
    const other = own && lstatSync(path, { throwIfNoEntry: false })
    if (!other || own.ino !== other.ino || own.dev !== other.dev) return null
    if (own.mtimeMs !== name.stamp * 1000 || own.size !== name.size) return null
    this.noteUse(name)
    return own.size
  }

  /** What was put; `null` where there is none, or it is damaged and now gone. */
  read(key: string): Uint8Array | null {
    const name = this.filesBeside(key).get(key)
    if (name === undefined) return null
    try {
      const bytes = readFileSync(this.pathOf(name))
      if (hashOf(bytes) === name.hash) {
        this.noteUse(name)
        return bytes
      }
      rmSync(this.pathOf(name), { force: true })
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
    return null
  }

  /** Writes down what has been used, which {@link forgetOld} goes by. At the end of a build. */
  save(now = Date.now()): void {
    this.marks.save(now)
  }

  /** Removes what has not been used for {@link KEPT_DAYS} days, and what builds that were stopped have left. */
  forgetOld(now = Date.now()): void {
    this.listed.clear()
    for (const subfolder of namesIn(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(subfolder)) continue
      for (const file of namesIn(join(this.folder, subfolder))) {
        if (now - this.lastUse(subfolder, file) > KEPT_DAYS * DAY) rmSync(join(this.folder, subfolder, file), { force: true })
      }
    }
    this.listed.clear()
  }

  /** Half files, and those beside a younger one of two builds that worked at once, are of no use after a day. */
  private lastUse(subfolder: string, file: string): number {
    const name = parseName(file, this.extension)
    const counts = name && this.filesIn(subfolder).get(name.key)
    if (name && counts && formatName(counts, this.extension) === file) return Math.max(name.stamp * 1000, this.marks.lastUse(name.key))
    return (name ? name.stamp * 1000 : changedAt(join(this.folder, subfolder, file))) - (KEPT_DAYS - 1) * DAY
  }

  private linkNamed(name: StoredName, to: string): boolean {
    const path = this.pathOf(name)
    try {
      if (!isAsPut(path, name)) {
        rmSync(path, { force: true })
        return false
      }
      linkFile(path, to, name.stamp)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    }
    this.noteUse(name)
    return true
  }

  private noteUse(name: StoredName): void {
    const now = Date.now()
    // A young file needs no mark: its name says when it was put.
    if (now - name.stamp * 1000 > DAY) this.marks.note(name.key, now)
  }

  private filesBeside(key: string): Map<string, StoredName> {
    return this.filesIn(subfolderName(key))
  }

  /** The files of a subfolder, which is read once. Of two files with one key the younger counts. */
  private filesIn(subfolder: string): Map<string, StoredName> {
    const known = this.listed.get(subfolder)
    if (known) return known
    const names = namesIn(join(this.folder, subfolder)).flatMap((file) => parseName(file, this.extension) ?? [])
    const files = new Map(names.sort((a, b) => a.stamp - b.stamp).map((name) => [name.key, name]))
    this.listed.set(subfolder, files)
    return files
  }

  private subfolderOf(key: string): string {
    return join(this.folder, subfolderName(key))
  }

  private pathOf(name: StoredName): string {
    return join(this.subfolderOf(name.key), formatName(name, this.extension))
  }
}

function subfolderName(key: string): string {
  if (!/^[0-9a-f]{8,}$/.test(key)) throw new Error(`"${key}" is no key of a file: hexadecimal digits are wanted`)
  return key.slice(0, 2)
}

/**
 * Whether a file still holds what was put. Whoever writes into it changes its time, so a file with its first time and size is
 * not read. One that was only touched, or that came back from a backup, is given its time again.
 */
function isAsPut(path: string, { hash, size, stamp }: StoredName): boolean {
  const found = statSync(path)
  if (found.size !== size || !found.isFile()) return false
  if (found.mtimeMs === stamp * 1000) return true
  if (hashOf(readFileSync(path)) !== hash) return false
  utimesSync(path, stamp, stamp)
  return true
}

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    mkdirSync(join(path, '..'), { recursive: true })
    return openSync(path, 'w')
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
}
