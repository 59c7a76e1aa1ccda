import { type Dirent, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { isYounger, parseName, type StoredName } from './storedName.ts'
import { DAY, type UseMarks } from './useMarks.ts'

/** How long a file that no build has used is kept. */
export const KEPT_DAYS = 30
/** The end of the names of files that are being written. */
export const HALF = '.half'
/** So much is kept of what the last build has not used, in bytes, or as much as it has. */
const MOST_UNUSED = 500_000_000

interface Forgetting {
  extension: string
  marks: UseMarks
  /** Keys that this build has used. */
  inUse: ReadonlySet<string>
  now: number
  mostUnused?: number
}

interface KeptFile {
  path: string
  key: string
  bytes: number
  /** When it was last used, in milliseconds. */
  used: number
}

/**
 * Removes from a store what builds that were stopped have left, what no build has used for {@link KEPT_DAYS} days, and, where
 * builds come so often that even this would be many times the site, what has not been used for longest: each build of a large
 * site makes its lists anew.
 */
export function forgetFiles(folder: string, { extension, marks, inUse, now, mostUnused = MOST_UNUSED }: Forgetting): void {
  const kept: KeptFile[] = []
  for (const subfolder of entriesOf(folder)) {
    if (!/^[0-9a-f]{2}$/.test(subfolder.name)) continue
    const files = entriesOf(join(folder, subfolder.name)).map(({ name: file }) => ({
      path: join(folder, subfolder.name, file),
      name: parseName(file, extension),
    }))
    const youngest = new Map<string, StoredName>()
    for (const { name } of files) {
      const other = name && youngest.get(name.key)
      if (name && (!other || isYounger(name, other))) youngest.set(name.key, name)
    }
    for (const { path, name } of files) {
      if (!name || name !== youngest.get(name.key)) {
        // Half a file, or the older one of two that two builds have put at once.
        if (now - (name ? name.stamp * 1000 : changedAt(path, now)) > DAY) rmSync(path, { force: true })
        continue
      }
      const used = Math.max(name.stamp * 1000, marks.lastUse(name.key))
      if (now - used > KEPT_DAYS * DAY) rmSync(path, { force: true })
      else kept.push({ path, key: name.key, bytes: name.size, used })
    }
  }
  const bytesInUse = kept.reduce((sum, { key, bytes }) => sum + (inUse.has(key) ? bytes : 0), 0)
  let room = Math.max(bytesInUse, mostUnused)
  const unused = kept.filter(({ key }) => !inUse.has(key))
  for (const { path, bytes } of unused.sort((a, b) => b.used - a.used || (a.path < b.path ? -1 : 1))) {
    room -= bytes
    if (room < 0) rmSync(path, { force: true })
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

function changedAt(path: string, now: number): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
}
