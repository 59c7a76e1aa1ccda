import { mkdirSync, readdirSync, rmSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { type BuildFolders, followLinks } from './buildFolders.ts'
import { describeReplacement } from './describeReplacement.ts'
import { findForeign } from './findForeign.ts'
import type { IsKept } from './keptNames.ts'
import { nameSome } from './nameSome.ts'
import { type Replaceable, STAGE } from './outFolder.ts'
import { OTHER_FOLDER, OutFolderFault, shownFolder } from './outFolderFault.ts'
import { refuseSources, type Surroundings } from './refuseSources.ts'
import { readWrittenFiles } from './writtenFiles.ts'

export interface OutFolder {
  replaceable: Replaceable
  isConfirmed: boolean
  /** What will be done, in a sentence that is said before it is done. */
  says: string
}

/** How much of what may stay is named. */
const MOST_NAMED = 5

/** What every site has at its root, also one of a version that kept no list of its files. */
const OF_A_SITE = ['index.html', '404.html', '_headers', 'data/manifest.json', 'assets', 'articles']

/**
 * Whether a site may be put into a folder, found out before anything is built: a build never deletes what no build has made.
 * @throws OutFolderFault
 */
export function checkOutFolder({ final, work }: Pick<BuildFolders, 'final' | 'work'>, around: Surroundings): OutFolder {
  refuseSources(final, around)
  const isConfirmed = around.replace !== null && followLinks(around.replace) === final
  const names = namesIn(final)
  const replaceable = judgeReplaceable(final, names ?? [], isConfirmed, around.isKept)
  refuseWorkOfOthers(final, work)
  tryToWrite(final, work, names !== null)
  return { replaceable, isConfirmed, says: describeReplacement(final, names ?? [], replaceable, around.isKept) }
}

/** What a folder holds; `null` where there is none. */
function namesIn(final: string): string[] | null {
  const there = look(final)
  if (!there) return null
  if (!there.isDirectory()) throw new OutFolderFault(final, { found: 'a file', remedy: OTHER_FOLDER, isReplaceable: false })
  return readdirSync(final).filter((name) => name !== STAGE)
}

/** What lies at a path, or null where nothing does, also below a file. */
function look(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

function judgeReplaceable(final: string, names: readonly string[], isConfirmed: boolean, isKept: IsKept): Replaceable {
  const others = names.filter((name) => !isKept(name)).sort()
  if (others.length === 0) return 'nothing'
  const written = readWrittenFiles(final)
  const foreign = written ? findForeign(final, written, isKept) : others
  if (foreign.length === 0) return 'written'
  if (isConfirmed) return 'everything'
  if (!written && OF_A_SITE.every((path) => look(join(final, path)))) return 'alike'
  throw new OutFolderFault(final, {
    found: `${nameSome(foreign)}, which no build of Entente has put there`,
    remedy: `${written ? 'move it away' : OTHER_FOLDER}; or, if it is to stay beside the site, say so: ${keepOf(foreign)}`,
    isReplaceable: true,
  })
}

function keepOf(names: readonly string[]): string {
  return `ENTENTE_KEEP=${names
    .map((name) => name.replace(/\/$/, ''))
    .slice(0, MOST_NAMED)
    .join(',')}${names.length > MOST_NAMED ? ',…' : ''}`
}

/** The build's own folder is emptied before and after, so it must be one. */
function refuseWorkOfOthers(final: string, work: string): void {
  const others = look(work)?.isDirectory() ? readdirSync(work).filter((name) => !/^(?:site|server|replaced)$/.test(name)) : []
  if (others.length === 0) return
  throw new OutFolderFault(final, {
    found: `${nameSome(others.sort())} in ${shownFolder(work)}, where builds work and clean up`,
    remedy: `move it away, or ${OTHER_FOLDER}`,
    isReplaceable: false,
  })
}

function tryToWrite(final: string, work: string, exists: boolean): void {
  try {
    const made = mkdirSync(exists ? join(final, STAGE) : final, { recursive: true })
    if (made !== undefined) rmSync(made, { recursive: true, force: true })
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work, { recursive: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OutFolderFault(final, {
      found: `a folder in which nothing can be written (${reason})`,
      remedy: `let the build write there, or ${OTHER_FOLDER}`,
      isReplaceable: false,
    })
  }
}
