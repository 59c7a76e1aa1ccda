import { relative } from 'node:path'
import { PublisherFault } from '../faults/publisherFault.ts'

/** The remedy that is always there. */
export const OTHER_FOLDER = 'name another folder with --outDir'

interface OutFolderWords {
  found: string
  remedy: string
  /** Whether the publisher may say that it is to be replaced all the same. */
  isReplaceable: boolean
}

/** Why a site can't be put where it is wanted. */
export class OutFolderFault extends PublisherFault {
  override readonly name = 'OutFolderFault'
  constructor(folder: string, { found, remedy, isReplaceable }: OutFolderWords) {
    const path = shownFolder(folder)
    const orConfirm = isReplaceable ? `, or, if all that may go, say so: ENTENTE_REPLACE=${path}` : ''
    super(`The site cannot be written to ${path}\n  found    ${found}\n  remedy   ${remedy}${orConfirm}\nNothing was written.`)
  }
}

/** A folder as whoever ran the command would write it. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder).replaceAll('\\', '/')
  return path === '' ? './' : path.startsWith('../') || path === '..' ? folder : path
}
