import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { PublisherFault } from '../faults/publisherFault.ts'
import { followLinks } from './buildFolders.ts'
import { shownFolder } from './outFolderFault.ts'

/** Why builds can't keep anything in a folder. */
class CacheFolderFault extends PublisherFault {
  override readonly name = 'CacheFolderFault'
  constructor(folder: string, found: string) {
    const remedy = 'name another folder: ENTENTE_CACHE=../entente-cache'
    super(
      `What builds keep for the next one cannot lie in ${shownFolder(folder)}\n  found    ${found}\n  remedy   ${remedy}\nNothing was written.`,
    )
  }
}

/**
 * Makes the folder of the cache. It may not lie in the output folder, from where it would be uploaded with the site.
 * @throws CacheFolderFault where it can't be, or can't be written in.
 */
export function checkCacheFolder(cache: string, final: string): void {
  if (`${followLinks(cache)}${sep}`.startsWith(`${final}${sep}`))
    throw new CacheFolderFault(cache, 'the output folder, which goes to readers')
  try {
    mkdirSync(join(cache, 'files'), { recursive: true })
    accessSync(cache, constants.W_OK)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CacheFolderFault(cache, `a folder in which nothing can be written (${reason})`)
  }
}
