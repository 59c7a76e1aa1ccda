import { asList, asRecord, asText } from '../../text/decode.ts'
import { isRole, type Roles } from './roles.ts'

/** Reads the roles of parties; none where there is nothing. Words that are not known are left out: a later version may have more. */
export function parseRoles(value: unknown, where: string): Roles {
  if (value === undefined) return {}
  return Object.fromEntries(Object.entries(asRecord(value, where)).map(([id, words]) => [id, asList(words, where, asText).filter(isRole)]))
}
