import { closeSync, futimesSync, mkdirSync, openSync, readFileSync, type Stats, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { hashOf, type StoredName } from './storedName.ts'

/** Writes a file with a time of change, in seconds, and makes its folder if need be. */
export function writeStamped(path: string, bytes: Uint8Array, stamp: number): void {
  const file = openForWriting(path)
  try {
    writeFileSync(file, bytes)
    futimesSync(file, stamp, stamp)
  } finally {
    closeSync(file)
  }
}

/** Whether a file has the time and the size with which it was put. Whoever writes into it changes its time, so it is not read. */
export function isUntouched({ mtimeMs, size }: Pick<Stats, 'mtimeMs' | 'size'>, name: StoredName): boolean {
  return mtimeMs === name.stamp * 1000 && size === name.size
}

/**
 * Whether a file, of which this was found, still holds what was put. One that was only touched, or that came back from a backup, is given its time again.
 * @throws the file system's error, `ENOENT` where there is none.
 */
export function isAsPut(path: string, found: Stats, name: StoredName): boolean {
  if (!found.isFile() || found.size !== name.size) return false
  if (isUntouched(found, name)) return true
  if (hashOf(readFileSync(path)) !== name.hash) return false
  utimesSync(path, name.stamp, name.stamp)
  return true
}

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  }
}
