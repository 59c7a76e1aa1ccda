import { join, sep } from 'node:path'
import { followLinks } from './buildFolders.ts'
import type { IsKept } from './keptNames.ts'
import { OTHER_FOLDER, OutFolderFault } from './outFolderFault.ts'

/** What lies round an output folder. */
export interface Surroundings {
  /** The project's folder, its public folder and the one with the content. */
  root: string
  publicDir: string
  content: string
  /** What may stay in the output folder. */
  isKept: IsKept
  /** The folder of which the publisher has said that it may be replaced, whatever it holds. */
  replace: string | null
}

/** The project and what it is made of, what publishers write, and whatever holds these. Nobody can wish to replace them. */
export function refuseSources(final: string, { root, publicDir, content }: Omit<Surroundings, 'isKept'>): void {
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
