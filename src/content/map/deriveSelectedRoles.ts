import type { Archive } from '../archive/archive.ts'
import { Bitset } from '../archive/bitset.ts'
import { countRoles, type RoleCount } from '../archive/roleCounts.ts'
import type { Filter } from '../query/filter.ts'
import { findMatches } from '../query/matches.ts'

/** What a company is in the articles of a map, or what two are to each other. */
export interface SelectedRoles {
  /** Those that state any role, in the order in which they were asked for. */
  parties: { id: string; roles: RoleCount[] }[]
  /** Of two, the articles that name both without a deal between them. */
  apartCount: number
}

/**
 * The roles of one company, or of two where they are together, or wherever both are named with `everyone`. The companies of the
 * filter are those of the map, and leave no article out.
 */
export async function deriveSelectedRoles(
  archive: Archive,
  filter: Filter,
  ids: readonly string[],
  everyone: boolean,
): Promise<SelectedRoles> {
  const [manifest, facets, parties] = await Promise.all([archive.manifest(), archive.facets(), archive.parties()])
  const matches = findMatches({ manifest, facets }, { filter: { ...filter, companies: [] }, scope: null })
  const named = ids.reduce((all, id) => all.and(facets.companies.get(id) ?? Bitset.empty(all.size)), matches)
  const [one = '', other] = ids
  const apart = other === undefined ? Bitset.empty(named.size) : named.and(parties.apart(one, other))
  const articles = everyone ? named : named.andNot(apart)
  return {
    parties: ids.map((id) => ({ id, roles: countRoles(parties, id, articles) })).filter(({ roles }) => roles.length > 0),
    apartCount: apart.count(),
  }
}
