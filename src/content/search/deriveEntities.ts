import type { Archive } from '../archive/archive.ts'
import { type FoundEntities, findEntities, mayNamePair, toEntities } from './findEntities.ts'

/** The companies and partnerships that somebody who searches has named. */
export async function deriveEntities(archive: Archive, typed: string): Promise<FoundEntities> {
  const matches = findEntities(await archive.manifest(), typed)
  return toEntities(matches, mayNamePair(matches) ? await archive.facets() : null)
}
