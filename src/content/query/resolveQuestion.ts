import type { Archive } from '../archive/archive.ts'
import type { Manifest } from '../archive/manifest.ts'
import { asksForMentions, companiesIn, isNarrowed, withoutCompanies } from './filter.ts'
import type { Index, Question } from './matches.ts'

/** A question beside the index that answers it. */
export interface ResolvedQuestion {
  index: Index
  /** The question without companies that the archive does not know. */
  question: Question
  /** The ids of those companies, for the screen to name. */
  unknown: string[]
}

/**
 * What every question to the archive begins with: loads as much of the index as it takes, and leaves out companies that the
 * archive does not know. The facets are one more file to fetch, so they are loaded where they are needed: to find `matches`
 * of companies, kinds, statuses or sources, and to have `counts` of these under a question that leaves out anything at all. So is
 * the file of parties, to find those who are only mentioned.
 */
export async function resolveQuestion(
  archive: Archive,
  asked: Question,
  need: 'matches' | 'counts' = 'matches',
): Promise<ResolvedQuestion> {
  const manifest = await archive.manifest()
  const unknown = unknownCompanies(manifest, asked)
  const question = { ...asked, filter: withoutCompanies(asked.filter, unknown) }
  const needsFacets = need === 'counts' ? leavesOut(question) : namesFacet(question)
  const [facets, parties] = await Promise.all([
    needsFacets ? archive.facets() : null,
    asksForMentions(question.filter) ? archive.parties() : null,
  ])
  return { index: { manifest, facets, parties }, question, unknown }
}

function unknownCompanies({ labels }: Manifest, { filter }: Question): string[] {
  return companiesIn(filter).filter((id) => !labels.has(id))
}

function leavesOut({ filter, scope, hits }: Question): boolean {
  return scope !== null || hits !== undefined || isNarrowed(filter)
}

function namesFacet({ filter, scope }: Question): boolean {
  return scope !== null || isNarrowed({ ...filter, from: null, to: null })
}
