import { createHash } from 'node:crypto'
import { accessSync, constants, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'

/** Where the parts of a build lie until it is whole. */
export interface BuildFolders {
  /** What readers will get, where the publisher wants it: links are followed, so that what they lead to is replaced. */
  final: string
  /** A folder of the build's own, which holds the others. */
  work: string
  /** What readers will get, while it is made. */
  site: string
  /** The code that renders pages. */
  server: string
  /** The site before, for as long as it takes to remove it. */
  replaced: string
}

/** `cache` is where a build works that must not write beside its output folder, as beside a mounted one. */
export function buildFolders(outDir: string, cache: string): BuildFolders {
  const final = followLinks(outDir)
  const beside = `${final}.building`
  const work = mayWriteIn(dirname(beside)) ? beside : join(cache, `${basename(beside)}.${hash(final)}`)
  return { final, work, site: join(work, 'site'), server: join(work, 'server'), replaced: join(work, 'replaced') }
}

/** A path without links, also of what does not exist yet. */
export function followLinks(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    if (parent === path) return path
    const target = targetOf(path)
    return target === null ? join(followLinks(parent), basename(path)) : resolve(followLinks(parent), target)
  }
}

/** Where a link leads that leads to nothing. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

/** Whether files can be made in a folder, or in the nearest one above it that exists. */
function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch (error) {
    const parent = dirname(folder)
    return codeOf(error) === 'ENOENT' && parent !== folder && mayWriteIn(parent)
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
