import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameSome } from './nameSome.ts'
import { STAGE } from './outFolder.ts'
import { OutFolderFault } from './outFolderFault.ts'
import { foldersOf, WRITTEN_FILES } from './writtenFiles.ts'

interface Kept {
  files: ReadonlySet<string>
  /** The folders that hold any of these. */
  folders: ReadonlySet<string>
}

/** What two builds have written, relative to the folder of readers. */
interface WrittenFiles {
  old: ReadonlySet<string>
  fresh: readonly string[]
  /** The folders in which anything comes or goes. */
  touched: ReadonlySet<string>
  isConfirmed: boolean
}

/**
 * What no build has written, in the folders in which anything comes or goes. Of a folder that neither site has, its name alone:
 * it stays as it is.
 */
export function findKept(final: string, site: string, { old, fresh, touched, isConfirmed }: WrittenFiles): Kept {
  const files = new Set<string>()
  const shared = foldersOf([...old, ...fresh])
  const look = (folder: string) => {
    for (const entry of readdirSync(join(final, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (path === STAGE || path === WRITTEN_FILES || old.has(path)) continue
      if (entry.isDirectory() && shared.has(path)) {
        if (touched.has(path)) look(path)
      } else files.add(path)
    }
  }
  look('')
  const isNew = new Set(fresh)
  const newFolders = foldersOf(fresh)
  const inTheWay = [...files].filter(
    (path) => isNew.has(path) || newFolders.has(path) || foldersAbove(path).some((above) => isNew.has(above)),
  )
  const others = inTheWay.filter((path) => !(isNew.has(path) && isSame(join(final, path), join(site, path))))
  if (others.length > 0 && !isConfirmed) throw inTheWayFault(final, others.sort())
  for (const path of inTheWay) files.delete(path)
  return { files, folders: foldersOf(files) }
}

function inTheWayFault(final: string, paths: readonly string[]): OutFolderFault {
  return new OutFolderFault(final, {
    found: `${nameSome(paths)}, which no build of Entente has put there, where the new site has a file of its own`,
    remedy: 'move it away, or leave it out of static/',
    isReplaceable: true,
  })
}

function isSame(one: string, other: string): boolean {
  return lstatSync(one).isFile() && readFileSync(one).equals(readFileSync(other))
}

function foldersAbove(path: string): string[] {
  return [...foldersOf([path])]
}
