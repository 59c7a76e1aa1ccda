import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isOfHost } from './outFolder.ts'
import { readWrittenFiles } from './writtenFiles.ts'

/**
 * Makes a function that tells whether there is a file at a path of the site that no build makes: the publisher's, in the public
 * folder, or the host's, beside the last site.
 */
export function ownFiles(publicDir: string, final: string): (path: string) => boolean {
  const written = readWrittenFiles(final)
  return (path) => existsSync(join(publicDir, path)) || (isOfHost(path) && !written?.has(path) && existsSync(join(final, path)))
}
