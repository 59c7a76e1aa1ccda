import { createHash } from 'node:crypto'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { hashSources } from '../code/hashSources.ts'

/** What decides how articles are indexed. */
const FOLDERS = ['src/content', 'src/publish/search']

/**
 * Names the code that makes indexes, by its sources under the project's root, and what of the site goes into them: other changes leave
 * an index as it is.
 */
export function searchCode(root: string): string {
  const { kinds, language, dates } = THIS_SITE
  const hash = createHash('sha256').update(JSON.stringify([kinds, language, dates]))
  for (const folder of FOLDERS) hashSources(hash, root, folder)
  return hash.digest('hex')
}
