import { Bitset } from './bitset.ts'
import type { Facets } from './facets.ts'
import type { Manifest } from './manifest.ts'

/** The articles that name a company. */
export function articlesOf({ days }: Manifest, facets: Facets, id: string): Bitset {
  return facets.companies.get(id) ?? Bitset.empty(days.total)
}
