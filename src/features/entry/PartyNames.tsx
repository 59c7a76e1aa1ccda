import type { Card } from '../../content/article/card.ts'
import type { CompanyLabel } from '../../content/article/company.ts'
import { describeRoles } from '../../content/article/deal/describeRoles.ts'
import { rolesOf } from '../../content/article/deal/roles.ts'
import { Names } from '../../ui/Names.tsx'

interface PartyNamesProps {
  card: Pick<Card, 'outsiders'>
  /** Those of its companies that are known. */
  companies: readonly CompanyLabel[]
}

/** The companies of an article in a list; of those who are no partners it says what they are: "Microsoft · FTC, regulator". */
export function PartyNames({ card: { outsiders = {} }, companies }: PartyNamesProps) {
  return <Names names={companies.map(({ name }) => name)} notes={companies.map(({ id }) => describeRoles(rolesOf(outsiders, id)))} />
}
