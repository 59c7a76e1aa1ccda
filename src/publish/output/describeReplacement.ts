import type { IsKept } from './keptNames.ts'
import { nameSome } from './nameSome.ts'
import type { Replaceable } from './outFolder.ts'
import { shownFolder } from './outFolderFault.ts'
import { readWrittenFiles } from './writtenFiles.ts'

/** What a build will do to its output folder, in a sentence. `names` are those of what the folder holds. */
export function describeReplacement(final: string, names: readonly string[], replaceable: Replaceable, isKept: IsKept): string {
  const path = shownFolder(final)
  const roots = new Set([...(readWrittenFiles(final) ?? [])].map((file) => file.split('/')[0]))
  const kept = names.filter((name) => isKept(name) && !roots.has(name)).sort()
  const some = nameSome(kept)
  if (replaceable === 'nothing') return `The site goes to ${path}${some && `, beside ${some}`}.`
  if (replaceable === 'everything') return `The site takes the place of everything in ${path}${some && ` but ${some}`}.`
  if (replaceable === 'alike')
    return `The site takes the place of the last one in ${path}; all else there stays${some && `, such as ${some}`}.`
  return `The site takes the place of the last one in ${path}${some && `; ${some} ${kept.length === 1 ? 'stays' : 'stay'}`}.`
}
