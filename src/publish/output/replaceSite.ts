import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { OutFolderFault } from './outFolderFault.ts'
import { foldersOf, listFiles, readWrittenFiles, WRITTEN_FILES, writeWrittenFiles } from './writtenFiles.ts'

/** Within the output folder, where a rename is sure to work: the new site and the old one, while they change places. */
export const STAGE = '.entente-building'

/**
 * What may go from the output folder: what the build before has written; in a site of a version that kept no list, whatever the
 * new one has too at its root; everything, where the publisher has said so; or nothing.
 */
export type Replaceable = 'written' | 'alike' | 'everything' | 'nothing'

interface Replacement {
  /** The new site, which is moved away from here. */
  site: string
  /** The folder of readers. */
  final: string
  /** Where the site before ends up, if that is on the same disk. */
  replaced: string
  replaceable: Replaceable
  /** Whether what lies in the way of a new file may go as well. */
  isConfirmed: boolean
}

/** What a host or a publisher puts beside a site, and no build removes unless it wrote it: hidden files, and a domain's name. */
export function isOfHost(name: string): boolean {
  return (name.startsWith('.') && name !== WRITTEN_FILES && name !== STAGE) || name === 'CNAME'
}

/**
 * Puts a new site in the place of the last one, by renames: what that build wrote goes, all else stays. The folder itself stays
 * too, since it may be a mount point or be held open by a server. After a failure everything is as it was.
 * @throws OutFolderFault where a file that no build wrote is in the way of a new one.
 */
export function replaceSite({ site, final, replaced, replaceable, isConfirmed }: Replacement, rename = renameSync): void {
  mkdirSync(final, { recursive: true })
  const listed = readWrittenFiles(final)
  const fresh = listFiles(site)
  const old = new Set(writtenBefore(final, replaceable, listed, fresh))
  const kept = findKept(final, site, old, fresh, isConfirmed)
  const stage = join(final, STAGE)
  const [staged, before] = [join(stage, 'site'), join(stage, 'before')]
  rmSync(stage, { recursive: true, force: true })
  const done: [from: string, to: string][] = []
  const move = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true })
    moveAcross(from, to, rename)
    done.push([from, to])
  }

  /** Of a folder that stays, with all that it holds of the one site and of the other. */
  const swap = (folder: string) => {
    for (const name of new Set([...namesIn(join(final, folder)), ...namesIn(join(staged, folder))])) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (path === STAGE || path === WRITTEN_FILES || kept.files.has(path)) continue
      const there = lstatSync(join(final, path), { throwIfNoEntry: false })
      if (there?.isDirectory() && (kept.folders.has(path) || !isMoved(path))) swap(path)
      else {
        if (there && !there.isDirectory()) move(join(final, path), join(before, path))
        if (lstatSync(join(staged, path), { throwIfNoEntry: false })) move(join(staged, path), join(final, path))
      }
    }
  }
  /** Takes a whole folder out; one that is a mount point can't be, so what it holds is. */
  const isMoved = (path: string): boolean => {
    mkdirSync(dirname(join(before, path)), { recursive: true })
    try {
      rename(join(final, path), join(before, path))
      done.push([join(final, path), join(before, path)])
      return true
    } catch (error) {
      if (!['EXDEV', 'EBUSY'].includes(codeOf(error))) throw error
      return false
    }
  }

  try {
    mkdirSync(before, { recursive: true })
    moveAcross(site, staged, rename)
    // Whenever the build is ended, everything that it may have put there is known as its own.
    writeWrittenFiles(final, [...old, ...fresh])
    swap('')
    writeWrittenFiles(final, fresh)
  } catch (error) {
    for (const [from, to] of done.reverse()) moveAcross(to, from, rename)
    if (listed) writeWrittenFiles(final, listed)
    else rmSync(join(final, WRITTEN_FILES), { force: true })
    rmSync(stage, { recursive: true, force: true })
    throw error
  }
  try {
    rename(before, replaced)
  } catch {
    // It lies on another disk, so it is removed at once: whoever copies the site would take it along.
  }
  rmSync(stage, { recursive: true, force: true })
}

function writtenBefore(
  final: string,
  replaceable: Replaceable,
  listed: ReadonlySet<string> | null,
  fresh: readonly string[],
): Iterable<string> {
  if (listed) return listed
  if (replaceable === 'nothing' || replaceable === 'written') return []
  const roots = new Set(fresh.map(rootOf))
  const isOld = replaceable === 'alike' ? (name: string) => roots.has(name) : (name: string) => !isOfHost(name)
  return readdirSync(final, { withFileTypes: true })
    .filter(({ name }) => isOld(name) && name !== STAGE)
    .flatMap((entry) => (entry.isDirectory() ? listFiles(final, entry.name) : [entry.name]))
}

interface Kept {
  files: ReadonlySet<string>
  /** The folders that hold any of these. */
  folders: ReadonlySet<string>
}

/** What no build has written. Of a folder that neither site has, its name alone: it stays as it is. */
function findKept(final: string, site: string, old: ReadonlySet<string>, fresh: readonly string[], isConfirmed: boolean): Kept {
  const files = new Set<string>()
  const shared = foldersOf([...old, ...fresh])
  const look = (folder: string) => {
    for (const entry of readdirSync(join(final, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (path === STAGE || path === WRITTEN_FILES || old.has(path)) continue
      if (entry.isDirectory() && shared.has(path)) look(path)
      else files.add(path)
    }
  }
  look('')
  const isNew = new Set(fresh)
  const newFolders = foldersOf(fresh)
  const inTheWay = [...files].filter(
    (path) => isNew.has(path) || newFolders.has(path) || foldersAbove(path).some((above) => isNew.has(above)),
  )
  const others = inTheWay.filter((path) => !(isNew.has(path) && isSame(join(final, path), join(site, path))))
  if (others.length > 0 && !isConfirmed) throw inTheWayFault(final, others.sort())
  for (const path of inTheWay) files.delete(path)
  return { files, folders: foldersOf(files) }
}

function inTheWayFault(final: string, paths: readonly string[]): OutFolderFault {
  return new OutFolderFault(final, {
    found: `${nameSome(paths)}, which no build of Entente has put there, where the new site has a file of its own`,
    remedy: 'move it away, or leave it out of public/',
    isReplaceable: true,
  })
}

/** "a, b and 3 more" */
export function nameSome(names: readonly string[]): string {
  const more = names.length - 3
  return more > 0 ? `${names.slice(0, 3).join(', ')} and ${more} more` : names.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

function isSame(one: string, other: string): boolean {
  return lstatSync(one).isFile() && readFileSync(one).equals(readFileSync(other))
}

function foldersAbove(path: string): string[] {
  return [...foldersOf([path])]
}

function rootOf(path: string): string {
  return path.split('/')[0] ?? path
}

function namesIn(folder: string): string[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : []
}

/** A rename, or, from one disk to another, a copy. */
function moveAcross(from: string, to: string, rename: typeof renameSync): void {
  try {
    rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
    rmSync(from, { recursive: true, force: true })
  }
}
