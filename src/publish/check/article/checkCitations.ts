import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'

/** Citations of sources that the article does not list. */
export function checkCitations(path: JsonPath, text: string, sources: number): UnplacedFault[] {
  const wanted = sources === 0 ? 'the article lists no sources' : `the number of a listed source, 1 to ${sources}`
  return [...text.matchAll(/\[\^(\d+)\]/g)]
    .filter(([, digits]) => !(Number(digits) >= 1 && Number(digits) <= sources))
    .map(([mark]) => ({ path, found: `the citation ${mark}`, wanted, example: '[^1]' }))
}
