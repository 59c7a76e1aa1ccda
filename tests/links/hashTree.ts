import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Each of some files of a folder with the hash of its bytes, a line each. */
export function hashTree(folder: string, files: Iterable<string>): string[] {
  return [...files].map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  )
}
