import { copyFileSync, linkSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'

/** Another file system; one without hard links, or whose files others may not link; a file that has all the links it may have. */
const CANNOT_LINK = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'UNKNOWN'])

/**
 * Makes a file appear at another place too: as the same file under a second name where the file system can, else as a copy
 * with its time of change (in seconds). What is there already is replaced, and folders are made.
 * `link` is another function in tests.
 * @throws the file system's error, `ENOENT` where there is no such file.
 */
export function linkFile(from: string, to: string, changed: number, link = linkSync): void {
  try {
    link(from, to)
  } catch {
    mkdirSync(dirname(to), { recursive: true })
    // Not written into: it may be the very file that it is to become.
    rmSync(to, { force: true })
    linkOrCopy(from, to, changed, link)
  }
}

function linkOrCopy(from: string, to: string, changed: number, link: typeof linkSync): void {
  try {
    link(from, to)
  } catch (error) {
    if (!CANNOT_LINK.has(codeOf(error))) throw error
    copyFileSync(from, to)
    utimesSync(to, changed, changed)
  }
}
