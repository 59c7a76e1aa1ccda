import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** In a site's folder: names every file that the build wrote, so that the next one replaces these and leaves all others. */
export const WRITTEN_FILES = '.entente-files'

const ABOUT = 'The files that a build wrote here. The next build replaces them, and leaves all others.'
/** How earlier builds called the list. */
const FORMER_ABOUT = 'The files that a build of Entente wrote here. The next build replaces them, and leaves all others.'

/** The files that a build wrote into a folder, relative to it; `null` where no build has said so. */
export function readWrittenFiles(folder: string): Set<string> | null {
  const file = join(folder, WRITTEN_FILES)
  if (!existsSync(file)) return null
  try {
    const [about, ...files] = JSON.parse(readFileSync(file, 'utf8')) as unknown[]
    return (about === ABOUT || about === FORMER_ABOUT) && files.every((path) => typeof path === 'string') ? new Set(files) : null
  } catch {
    return null
  }
}

/** Put there by a rename, so that a build that is ended half-way leaves the one list or the other. */
export function writeWrittenFiles(folder: string, files: Iterable<string>): void {
  const lines = [ABOUT, ...[...new Set(files)].sort()].map((line) => JSON.stringify(line))
  writeFileSync(join(folder, `${WRITTEN_FILES}.new`), `[\n${lines.join(',\n')}\n]\n`)
  renameSync(join(folder, `${WRITTEN_FILES}.new`), join(folder, WRITTEN_FILES))
}

/** Every file under a folder, relative to it, with `/` between folders. A link is a file, wherever it leads. */
export function listFiles(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`
    return entry.isDirectory() ? listFiles(folder, inner) : [inner]
  })
}

/** The folders that a list of files implies. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0 && !folders.has(file.slice(0, end)); end = file.lastIndexOf('/', end - 1)) {
      folders.add(file.slice(0, end))
    }
  }
  return folders
}
