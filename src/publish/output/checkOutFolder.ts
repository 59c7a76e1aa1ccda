import { mkdirSync, readdirSync, rmSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { type BuildFolders, followLinks } from './buildFolders.ts'
import { OutFolderFault, shownFolder } from './outFolderFault.ts'
import { isOfHost, nameSome, type Replaceable, STAGE } from './replaceSite.ts'
import { readWrittenFiles, WRITTEN_FILES } from './writtenFiles.ts'

interface Surroundings {
  /** The project's folder, its public folder and the one with the content. */
  root: string
  publicDir: string
  content: string
  /** The folder of which the publisher has said that it may be replaced, whatever it holds. */
  replace: string | null
}

export interface OutFolder {
  replaceable: Replaceable
  isConfirmed: boolean
  /** What will be done, in a sentence that is said before it is done. */
  says: string
}

const OTHER_FOLDER = 'name another folder with --outDir'

/** What every site has at its root, also one of a version that kept no list of its files. */
const OF_A_SITE = ['index.html', '404.html', '_headers', 'data/manifest.json', 'assets', 'articles']

/**
 * Whether a site may be put into a folder, found out before anything is built: a build never deletes what no build has made.
 * @throws OutFolderFault
 */
export function checkOutFolder({ final, work }: Pick<BuildFolders, 'final' | 'work'>, around: Surroundings): OutFolder {
  refuseOurOwn(final, around)
  const isConfirmed = around.replace !== null && followLinks(around.replace) === final
  const names = namesIn(final)
  const replaceable = judge(final, names, isConfirmed)
  refuseWorkOfOthers(final, work)
  tryToWrite(final, work, names !== null)
  return { replaceable, isConfirmed, says: foretell(final, names ?? [], replaceable) }
}

/** The project and what it is made of, what publishers write, and whatever holds these. Nobody can wish to replace them. */
function refuseOurOwn(final: string, { root, publicDir, content }: Surroundings): void {
  const refuse = (found: string) => {
    throw new OutFolderFault(final, { found, remedy: OTHER_FOLDER, isReplaceable: false })
  }
  const precious: [folder: string, name: string, isWhole: boolean][] = [
    [root, "the project's own folder", false],
    [publicDir, 'the public folder', true],
    [join(root, 'src'), 'the source code', true],
    [join(root, '.git'), "the project's history", true],
    [join(root, 'node_modules'), 'the installed packages', false],
    [content, 'the folder with the content', false],
    [join(content, 'articles'), 'the articles', true],
  ]
  for (const [folder, name, isWhole] of precious) {
    const real = followLinks(folder)
    if (final === real) refuse(name)
    if (isWithin(real, final)) refuse(`a folder that holds ${name}`)
    if (isWhole && isWithin(final, real)) refuse(`a folder within ${name}`)
  }
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
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

function judge(final: string, names: readonly string[] | null, isConfirmed: boolean): Replaceable {
  const foreign = (names ?? []).filter((name) => !isOfHost(name))
  if (foreign.length === 0) return 'nothing'
  if (readWrittenFiles(final)) return 'written'
  if (isConfirmed) return 'everything'
  if (OF_A_SITE.every((path) => look(join(final, path)))) return 'alike'
  throw new OutFolderFault(final, {
    found: `${nameSome(foreign.sort())}, which no build of Entente has put there`,
    remedy: OTHER_FOLDER,
    isReplaceable: true,
  })
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

function foretell(final: string, names: readonly string[], replaceable: Replaceable): string {
  const path = shownFolder(final)
  const written = readWrittenFiles(final)
  const roots = written && new Set([...written].map((file) => file.split('/')[0]))
  const kept = names.filter((name) => name !== WRITTEN_FILES && (roots ? !roots.has(name) : isOfHost(name))).sort()
  const some = nameSome(kept)
  if (replaceable === 'nothing') return `The site goes to ${path}${some && `, beside ${some}`}.`
  if (replaceable === 'everything') return `The site takes the place of everything in ${path}${some && ` but ${some}`}.`
  return `The site takes the place of the last one in ${path}; all else there stays${some && `, such as ${some}`}.`
}
