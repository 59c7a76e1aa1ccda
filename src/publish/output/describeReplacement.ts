import { nameSome } from './nameSome.ts'
import { isOfHost, type Replaceable } from './outFolder.ts'
import { shownFolder } from './outFolderFault.ts'
import { readWrittenFiles, WRITTEN_FILES } from './writtenFiles.ts'

/** What a build will do to its output folder, in a sentence. `names` are those of what the folder holds. */
export function describeReplacement(final: string, names: readonly string[], replaceable: Replaceable): string {
  const path = shownFolder(final)
  const written = readWrittenFiles(final)
  const roots = written && new Set([...written].map((file) => file.split('/')[0]))
  const kept = names.filter((name) => name !== WRITTEN_FILES && (roots ? !roots.has(name) : isOfHost(name))).sort()
  const some = nameSome(kept)
  if (replaceable === 'nothing') return `The site goes to ${path}${some && `, beside ${some}`}.`
  if (replaceable === 'everything') return `The site takes the place of everything in ${path}${some && ` but ${some}`}.`
  return `The site takes the place of the last one in ${path}; all else there stays${some && `, such as ${some}`}.`
}
