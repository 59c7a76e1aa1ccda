import { isRole, ROLES, type Role } from '../../../content/article/deal/roles.ts'
import { closestMatch } from '../json/closestMatch.ts'

/** Other words for what parties do, as people write them. */
const MEANT: Readonly<Record<string, Role>> = {
  backer: 'investor',
  lender: 'investor',
  shareholder: 'investor',
  buyer: 'customer',
  client: 'customer',
  purchaser: 'customer',
  user: 'customer',
  provider: 'supplier',
  vendor: 'supplier',
  manufacturer: 'supplier',
  purchased: 'target',
  acquired: 'target',
  acquiree: 'target',
  'acquisition target': 'target',
  acquiror: 'acquirer',
  vendee: 'acquirer',
  'rights holder': 'licensor',
  newspaper: 'publisher',
  government: 'regulator',
  authority: 'regulator',
  judge: 'court',
  plaintiff: 'opponent',
  claimant: 'opponent',
  defendant: 'opponent',
  advisor: 'adviser',
}

/** The role that is meant by a word; `null` where none is. */
export function suggestRole(written: string): Role | null {
  const word = written.trim().toLowerCase()
  const meant = [word, word.replace(/s$/, '')].find((one) => isRole(one))
  if (meant !== undefined && isRole(meant)) return meant
  if (Object.hasOwn(MEANT, word)) return MEANT[word] ?? null
  const close = closestMatch(word, ROLES)
  return close !== null && isRole(close) ? close : null
}
