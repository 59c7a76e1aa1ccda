import { ROLES, type Role } from '../article/deal/roles.ts'
import type { Bitset } from './bitset.ts'
import type { Parties } from './parties.ts'

/** In how many articles a company has a role. */
export interface RoleCount {
  role: Role
  count: number
}

/** The roles of a company in some articles, the commonest first. */
export function countRoles(parties: Pick<Parties, 'byRole'>, company: string, articles: Bitset): RoleCount[] {
  return [...parties.byRole(company)]
    .map(([role, own]) => ({ role, count: own.countAnd(articles) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
}
