import type { Archive } from '../archive/archive.ts'
import { type FoundEntities, findEntities, mayNamePair, toEntities } from './findEntities.ts'

/** The companies and partnerships that somebody who searches has named. */
export async function deriveEntities(archive: Archive, typed: string): Promise<FoundEntities> {
  const matches = findEntities(await archive.manifest(), typed)
  if (!mayNamePair(matches)) return toEntities(matches, null)
  const [facets, parties] = await Promise.all([archive.facets(), archive.parties()])
  return toEntities(matches, { facets, parties })
}
