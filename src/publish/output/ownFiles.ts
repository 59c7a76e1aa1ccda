import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { IsKept } from './keptNames.ts'
import { readWrittenFiles } from './writtenFiles.ts'

/**
 * Makes a function that tells whether there is a file at a path of the site that no build makes: the publisher's, in the public
 * folder, or what is kept beside the last site.
 */
export function ownFiles(publicDir: string, final: string, isKept: IsKept): (path: string) => boolean {
  const written = readWrittenFiles(final)
  return (path) => existsSync(join(publicDir, path)) || (isKept(path) && !written?.has(path) && existsSync(join(final, path)))
}
