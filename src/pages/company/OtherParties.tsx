import { describeRoles } from '../../content/article/deal/describeRoles.ts'
import type { CompanyProfile, OtherParty, Reason } from '../../content/query/companyProfile.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PartyList } from './PartyList.tsx'

/** Why those of a list are no partners, as the list is called. */
const TITLES: { readonly [R in Reason]: (name: string) => string } = {
  theirs: () => 'Regulators, courts and opponents',
  own: (name) => `${name} as their regulator, court or opponent`,
  side: () => 'On the same side of a deal, not with each other',
}

/** Those whom the news names beside the company without a deal between the two, folded, with what they are in it. */
export function OtherParties({ company }: { company: CompanyProfile }) {
  const reasons = [...new Set(company.others.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const parties = company.others.filter((other) => other.reason === reason)
    return (
      <details key={reason}>
        <summary className="min-h-11 py-2.5 text-sm text-muted hover:text-ink md:min-h-8 md:py-1.5">
          {TITLES[reason](isolate(company.name))} <span className="text-faint figures">{formatNumber(parties.length)}</span>
        </summary>
        <PartyList company={company} parties={parties} noteOf={wordsOf} />
      </details>
    )
  })
}

function wordsOf({ roles }: OtherParty): string {
  return describeRoles(roles.map(({ role }) => role))
}
