import { formatList, formatNumber } from '../../text/formatNumber.ts'
import type { Role } from './roles.ts'

/** The roles of a party in one article: "supplier and investor". */
export function describeRoles(roles: readonly Role[]): string {
  return formatList(roles)
}

/** Its roles in several: "supplier in 9, investor in 4". */
export function describeRoleCounts(roles: readonly { role: Role; count: number }[]): string {
  return roles.map(({ role, count }) => `${role} in ${formatNumber(count)}`).join(', ')
}
