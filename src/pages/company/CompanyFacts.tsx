import type { ReactNode } from 'react'
import { formatFilter } from '../../content/address/filterAddress.ts'
import { LEDGER_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { describeRoleCounts } from '../../content/article/deal/describeRoles.ts'
import { describeWhen } from '../../content/article/deal/describeWhen.ts'
import type { CompanyMoney } from '../../content/money/deriveCompanyMoney.ts'
import type { CompanyProfile } from '../../content/query/companyProfile.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { MoneySums } from './MoneySums.tsx'
import { OtherParties } from './OtherParties.tsx'
import { Relatives } from './Relatives.tsx'

interface CompanyFactsProps {
  company: CompanyProfile
  money: CompanyMoney
}

/**
 * What is known of the company beside its list: its roles, the money that it pays and is paid, its names, and to whom it belongs.
 * Only what is stated has a row. On a phone it comes after the list, for which readers come.
 */
export function CompanyFacts({ company, money }: CompanyFactsProps) {
  const { id, roles, aliases, tickers, formerNames, parent, partOf, owns, parts, mentionCount } = company
  const search = formatFilter({ ...EMPTY_FILTER, companies: [id] })
  const ledger = (
    <PageLink to={LEDGER_PATH + search} className="link inline-block min-h-6">
      In the ledger
    </PageLink>
  )
  const facts: [name: string, value: ReactNode][] = [
    ['Roles', roles.length > 0 && describeRoleCounts(roles)],
    ['Money in', money.paid.length > 0 && <MoneySums sums={money.paid} />],
    ['Money out', money.pays.length > 0 && <MoneySums sums={money.pays} />],
    ['Also found as', aliases.length > 0 && <Texts texts={aliases} />],
    ['Tickers', tickers.length > 0 && <Texts texts={tickers} />],
    ['Formerly', formerNames.length > 0 && <Texts texts={formerNames.map(wordsOfFormer)} />],
    ['Owned by', parent && <Relatives companies={[parent]} />],
    ['Owns', owns.length > 0 && <Relatives companies={owns} />],
    ['Part of', partOf.length > 0 && <Relatives companies={partOf} />],
    ['Its parts', parts.length > 0 && <Relatives companies={parts} />],
    [
      'Only mentioned',
      mentionCount > 0 && (
        <PageLink to={`${TIMELINE_PATH}${search}&mentions=yes`} className="link inline-block min-h-6">
          in {formatAnnouncements(mentionCount)} of others
        </PageLink>
      ),
    ],
  ]
  const stated = facts.filter(([, value]) => Boolean(value))
  return (
    <section id="facts" aria-labelledby="facts-heading" className="mt-4 md:mt-1 md:mb-5">
      <h2 id="facts-heading" className="label mb-1.5">
        Roles, money and names
      </h2>
      <dl className="grid gap-x-8 gap-y-2.5 text-sm md:grid-cols-2 lg:grid-cols-4">
        {stated.map(([name, value]) => (
          <div key={name}>
            <dt className="text-muted">{name}</dt>
            <dd>
              {value}
              {name === (money.pays.length > 0 ? 'Money out' : 'Money in') && ledger}
            </dd>
          </div>
        ))}
      </dl>
      <OtherParties company={company} />
    </section>
  )
}

function Texts({ texts }: { texts: readonly string[] }) {
  return formatList(texts.map((text) => isolate(text)))
}

function wordsOfFormer({ name, until }: CompanyProfile['formerNames'][number]): string {
  return until === null ? name : `${isolate(name)} (until ${describeWhen(until)})`
}
