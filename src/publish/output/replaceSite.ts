import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { findKept } from './findKept.ts'
import { findWrittenBefore } from './findWrittenBefore.ts'
import type { IsKept } from './keptNames.ts'
import { moveAcross } from './moveAcross.ts'
import { type Replaceable, STAGE } from './outFolder.ts'
import { foldersOf, listFiles, readWrittenFiles, WRITTEN_FILES, writeWrittenFiles } from './writtenFiles.ts'

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
  /** What stays where everything else goes. */
  isKept: IsKept
  /** Files of the new site that lie in the folder of readers already, and not in its own. */
  unchanged?: readonly string[]
}

/**
 * Puts a new site in the place of the last one, by renames: what that build wrote goes, but for what is unchanged; all else stays. The folder itself stays
 * too, since it may be a mount point or be held open by a server. After a failure everything is as it was.
 * @throws OutFolderFault where a file that no build wrote is in the way of a new one.
 */
export function replaceSite(
  { site, final, replaced, replaceable, isConfirmed, isKept, unchanged = [] }: Replacement,
  rename = renameSync,
): void {
  mkdirSync(final, { recursive: true })
  const listed = readWrittenFiles(final)
  const fresh = listFiles(site)
  const all = [...fresh, ...unchanged]
  const old = new Set(findWrittenBefore(final, replaceable, listed, all, isKept))
  const stays = new Set(unchanged)
  const staying = foldersOf(unchanged)
  // Nobody need look into any other folder.
  const touched = foldersOf([...fresh, ...[...old].filter((path) => !stays.has(path))])
  const kept = findKept(final, site, { old, fresh: all, touched, isConfirmed })
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
      if (path === STAGE || path === WRITTEN_FILES || kept.files.has(path) || stays.has(path)) continue
      const there = lstatSync(join(final, path), { throwIfNoEntry: false })
      if (there?.isDirectory() && !touched.has(path)) continue
      if (there?.isDirectory() && (kept.folders.has(path) || staying.has(path) || !isMoved(path))) swap(path)
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
    writeWrittenFiles(final, [...old, ...all])
    swap('')
    writeWrittenFiles(final, all)
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

function namesIn(folder: string): string[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : []
}
