/**
 * What a party does in the news. The words are those that readers see, in the order in which lists offer them. A party may have
 * several; one that states none is a partner like any other.
 */
export const ROLES = [
  'investor',
  'customer',
  'supplier',
  'licensor',
  'licensee',
  'acquirer',
  'target',
  'seller',
  'partner',
  'publisher',
  'member',
  'host',
  'regulator',
  'court',
  'opponent',
  'adviser',
] as const
export type Role = (typeof ROLES)[number]

/** The roles of parties by their ids. Ids are text from outside, so nothing reads them but {@link rolesOf}. */
export type Roles = Readonly<Record<string, readonly Role[]>>

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}

/** The roles of a party; none where the article states none. */
export function rolesOf(roles: Roles, id: string): readonly Role[] {
  return (Object.hasOwn(roles, id) ? roles[id] : undefined) ?? []
}

/** Roles of those who take no part in a deal, but judge it, decide it or fight it. */
const OUTSIDE: ReadonlySet<Role> = new Set(['regulator', 'court', 'opponent'])

/** Roles of one side of a deal: two who have nothing but the same one stand beside each other and not together. */
const ONE_SIDED: ReadonlySet<Role> = new Set(['investor', 'customer', 'supplier', 'licensor', 'licensee', 'target'])

/**
 * The side on which a party stands, by which it is told who deals with whom: `outside` where all of its roles are, one role
 * where it has but one and that is of one side, else `null`, which is together with everyone.
 */
export type Side = Role | 'outside'

export function sideOf(roles: readonly Role[]): Side | null {
  if (roles.length > 0 && roles.every((role) => OUTSIDE.has(role))) return 'outside'
  const [only] = roles
  return only !== undefined && roles.length === 1 && ONE_SIDED.has(only) ? only : null
}

/** Whether a party with these roles is a partner of anybody. */
export function isPartner(roles: readonly Role[]): boolean {
  return sideOf(roles) !== 'outside'
}

/**
 * Whether two parties with these roles deal with each other: neither stands outside, and they are not on one and the same side. Whole
 * archives are asked the same in sets and in bytes (content/archive/parties.ts, content/map/countCooccurrences.ts), held to this by
 * a test of the last.
 */
export function areTogether(one: readonly Role[], other: readonly Role[]): boolean {
  const [a, b] = [sideOf(one), sideOf(other)]
  return a !== 'outside' && b !== 'outside' && (a === null || a !== b)
}
