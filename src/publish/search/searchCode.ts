import { createHash } from 'node:crypto'
import { hashSources } from '../code/hashSources.ts'

/** What decides how articles are indexed. */
const FOLDERS = ['src/content', 'src/publish/search']

/** Names the code that makes indexes, by its sources under the project's root: other changes of the code leave an index as it is. */
export function searchCode(root: string): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) hashSources(hash, root, folder)
  return hash.digest('hex')
}
