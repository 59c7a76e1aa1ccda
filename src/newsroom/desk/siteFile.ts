import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../../publish/faults/errorCode.ts'
import { DeskProblem } from './deskProblem.ts'

/** As long as slugs may be (publish/check/listJsonFiles.ts). */
const LONGEST_SLUG = 200

/** A file of the site folder as it lies on disk; `null` where there is none. */
export interface FileOnDisk {
  bytes: Buffer
  hash: string
  mode: number
}

/** Whether something can be the slug of an article. */
export function isSlug(word: string): boolean {
  return word.length <= LONGEST_SLUG && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)
}

/** Where the file of an article lies. @throws DeskProblem where a link would lead elsewhere. */
export function articleFile(folder: string, slug: string): string {
  if (!isSlug(slug)) throw new DeskProblem(400, 'A slug is lower-case letters, digits and single hyphens, at most 200.')
  const articles = join(folder, 'articles')
  const isOwn =
    statsOf(articles)?.isDirectory() !== false && (!statsOf(articles) || realpathSync(articles) === join(realpathSync(folder), 'articles'))
  if (!isOwn) throw new DeskProblem(403, 'articles is no folder, but a link or a file. The desk writes in folders alone.')
  return join(articles, `${slug}.json`)
}

export function companiesFile(folder: string): string {
  return join(folder, 'companies.json')
}

/** @throws DeskProblem where something else than a file lies there, such as a link to one. */
export function readOnDisk(path: string): FileOnDisk | null {
  const stats = statsOf(path)
  if (!stats) return null
  if (!stats.isFile()) throw new DeskProblem(403, 'That is no file of the site folder, but a link or a folder. The desk leaves it alone.')
  const bytes = readFileSync(path)
  return { bytes, hash: hashOfBytes(bytes), mode: stats.mode }
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Writes a file whole or not at all: beside it first, and then in its place. `before`: what lies there, as far as is known; false
 * where something else does by now.
 */
export function replaceFile(path: string, bytes: Uint8Array, before: FileOnDisk | null): boolean {
  const parent = dirname(path)
  mkdirSync(parent, { recursive: true })
  const aside = join(parent, `.${randomBytes(8).toString('hex')}.desk`)
  try {
    const file = openSync(aside, 'wx', 0o666)
    try {
      if (before) fchmodSync(file, before.mode & 0o7777)
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if ((readOnDisk(path)?.hash ?? null) !== (before?.hash ?? null)) return false
    if (before) renameSync(aside, path)
    else return linkNew(aside, path)
    return true
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Gives a file a name that none has yet; false where one has it by now. */
export function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // Where disks know no second name for a file.
    if (statsOf(to)) return false
    renameSync(from, to)
    return true
  }
}

export function statsOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null
}
