import { randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { ownPermissions, permissionsOf } from './fileMode.ts'
import { forgetFiles, HALF, KEPT_DAYS } from './forgetFiles.ts'
import { linkFile } from './linkFile.ts'
import { isAsPut, isUntouched, writeStamped } from './storedFile.ts'
import { formatName, hashOf, isYounger, microseconds, parseName, type StoredName, stampOf } from './storedName.ts'
import { DAY, UseMarks } from './useMarks.ts'

/**
 * Files by their keys (hexadecimal digits, eight or more), kept from build to build. A build gives them to the site as hard
 * links, so whoever changes a file of the site in place changes the store's; therefore each file's name says what it held
 * (storedName.ts), and what no longer holds that, or may no longer be read by whom a new file may, is not given out as it is.
 * Builds and threads may use a store at the same time, and it may lose any file at any time: who is told that a file is not
 * there makes it anew.
 */
export class FileStore {
  /** The files of the subfolders that have been looked into, by their keys. */
  private readonly listed = new Map<string, Map<string, StoredName>>()
  private readonly marks: UseMarks
  private readonly inUse = new Set<string>()
  private readonly halfName = `${randomBytes(6).toString('hex')}${HALF}`
  private permissions: number | null = null

  /** The folder is the store's alone: {@link forgetOld} removes what is not its own. */
  constructor(
    private readonly folder: string,
    private readonly extension: string,
  ) {
    this.marks = new UseMarks(join(folder, 'used'), KEPT_DAYS)
  }

  /** Whether there is such a file, damaged or not. What others put after the first look at its subfolder is not seen. */
  has(key: string): boolean {
    return this.nameOf(key) !== undefined
  }

  /** The file appears whole or not at all, and takes the place of the one before. */
  put(key: string, bytes: Uint8Array): void {
    const before = this.nameOf(key)
    const name = { key, hash: hashOf(bytes), size: bytes.byteLength, stamp: stampOf(Date.now()), putAt: microseconds() }
    const half = join(this.subfolderOf(key), `${key}.${this.halfName}`)
    writeStamped(half, bytes, name.stamp)
    renameSync(half, this.pathOf(name))
    this.filesBeside(key).set(key, name)
    this.inUse.add(key)
    if (before && this.pathOf(before) !== this.pathOf(name)) rmSync(this.pathOf(before), { force: true })
  }

  /** Makes the file appear at a place of the site too. Returns false where there is none, or it is damaged and now gone. */
  link(key: string, to: string): boolean {
    const name = this.nameOf(key)
    if (name === undefined) return false
    if (this.linkNamed(name, to)) return true
    // Another build may have put it anew under another name.
    this.listed.delete(subfolderName(key))
    const other = this.nameOf(key)
    return other !== undefined && this.pathOf(other) !== this.pathOf(name) && this.linkNamed(other, to)
  }

  /** How many bytes a file of the site has that is the store's own, as it was put; `null` where the file is another one. */
  sizeAt(key: string, path: string): number | null {
    const name = this.nameOf(key)
    const own = name && statSync(this.pathOf(name), { throwIfNoEntry: false })
    if (!name || !own || !isUntouched(own, name) || !this.mayBeRead(own) || !isSame(own, path)) return null
    this.use(key)
    return own.size
  }

  /** What was put; `null` where there is none, or it is damaged and now gone. */
  read(key: string): Uint8Array | null {
    const name = this.nameOf(key)
    const bytes = name && readWhere(this.pathOf(name))
    if (!name || !bytes) return null
    if (hashOf(bytes) !== name.hash) {
      rmSync(this.pathOf(name), { force: true })
      return null
    }
    this.use(key)
    return bytes
  }

  /** Notes that this build goes by a file, though another thread or another file has taken its place. */
  use(key: string): void {
    this.inUse.add(key)
    const name = this.nameOf(key)
    const now = Date.now()
    // A young file needs no mark: its name says when it was put.
    if (name && now - name.stamp * 1000 > DAY) this.marks.note(key, now)
  }

  /** Writes down what has been used, which {@link forgetOld} goes by. */
  save(now = Date.now()): void {
    this.marks.save(now)
  }

  /** Removes what is of no more use (forgetFiles.ts). At the end of a build, by one of its threads. */
  forgetOld(now = Date.now(), mostUnused?: number): void {
    this.listed.clear()
    const { extension, marks, inUse } = this
    forgetFiles(this.folder, { extension, marks, inUse, now, ...(mostUnused !== undefined && { mostUnused }) })
  }

  private linkNamed(name: StoredName, to: string): boolean {
    const path = this.pathOf(name)
    try {
      const found = statSync(path)
      if (!isAsPut(path, found, name)) {
        rmSync(path, { force: true })
        return false
      }
      // The file of this name may be another build's as well, or that of somebody's site: it stays theirs.
      if (!this.mayBeRead(found)) return this.linkAnew(name, to)
      linkFile(path, to, name.stamp)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    }
    this.use(name.key)
    return true
  }

  private linkAnew(name: StoredName, to: string): boolean {
    this.put(name.key, readFileSync(this.pathOf(name)))
    const anew = this.nameOf(name.key)
    if (anew) linkFile(this.pathOf(anew), to, anew.stamp)
    return anew !== undefined
  }

  /** Whether a file has the permissions of one that would be made now. */
  private mayBeRead(found: { mode: number }): boolean {
    this.permissions ??= ownPermissions(join(this.folder, this.halfName))
    return permissionsOf(found) === this.permissions
  }

  private nameOf(key: string): StoredName | undefined {
    return this.filesBeside(key).get(key)
  }

  /** The files of a key's subfolder, which is read once. Of two files with one key the younger counts. */
  private filesBeside(key: string): Map<string, StoredName> {
    const subfolder = subfolderName(key)
    const known = this.listed.get(subfolder)
    if (known) return known
    const names = namesIn(join(this.folder, subfolder)).flatMap((file) => parseName(file, this.extension) ?? [])
    const files = new Map<string, StoredName>()
    for (const name of names) {
      const other = files.get(name.key)
      if (!other || isYounger(name, other)) files.set(name.key, name)
    }
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

/** Whether a path is another name of a file. */
function isSame(own: { ino: number; dev: number }, path: string): boolean {
  try {
    const other = lstatSync(path)
    return own.ino === other.ino && own.dev === other.dev
  } catch {
    // Nothing is there, or a file lies where its folder should be.
    return false
  }
}

function readWhere(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
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
