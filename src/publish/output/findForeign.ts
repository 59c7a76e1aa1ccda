import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { IsKept } from './keptNames.ts'
import { STAGE } from './outFolder.ts'
import { foldersOf, listFiles, WRITTEN_FILES } from './writtenFiles.ts'

/**
 * What lies in a site's folder and goes to readers with it, though no build has made it and nobody has asked to keep it. Of a
 * folder that holds nothing else, its name with a slash. Folders without files are nobody's.
 */
export function findForeign(final: string, written: ReadonlySet<string>, isKept: IsKept): string[] {
  const shared = foldersOf(written)
  const found: string[] = []
  const look = (folder: string) => {
    for (const entry of readdirSync(join(final, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (written.has(path) || path === STAGE || path.startsWith(WRITTEN_FILES) || isKept(path)) continue
      if (!entry.isDirectory()) found.push(path)
      else if (shared.has(path)) look(path)
      else if (listFiles(final, path).some((file) => !isKept(file))) found.push(`${path}/`)
    }
  }
  look('')
  return found.sort()
}
