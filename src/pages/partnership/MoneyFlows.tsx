import { ledgerPathOf } from '../../content/address/ledgerAddress.ts'
import { articlePath } from '../../content/address/paths.ts'
import { nameOf } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import { formatMoney } from '../../content/money/formatMoney.ts'
import { qualifierOf } from '../../content/money/sums.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import type { Partnership, PartnershipFlow } from '../../content/story/partnership.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** The disclosed sums between the two, each direction for itself. */
export function MoneyFlows({
  parties: [one, other],
  flows,
  uncounted,
  labels,
}: Pick<Partnership, 'parties' | 'flows' | 'uncounted' | 'labels'>) {
  if (flows.length === 0) return null
  return (
    <section aria-labelledby="money-heading">
      <h2 id="money-heading" className="label mb-2">
        Disclosed sums
      </h2>
      <div className="space-y-5 border-t border-rule pt-3">
        {flows.map((flow) => (
          <FlowSums key={flow.from} flow={flow} from={nameOf(labels, flow.from)} to={nameOf(labels, flow.to)} />
        ))}
      </div>
      <p className="mt-3 text-sm text-muted">
        Each sum is counted once; currencies, and news that is more or less firm, are never added together.
        {uncounted > 0 &&
          ` Not counted: ${formatNumber(uncounted)} ${uncounted === 1 ? 'sum' : 'sums'} of the same news that went to or came from others, or that an earlier step counts already.`}{' '}
        <PageLink to={ledgerPathOf(one.id, other.id)} className="link">
          All in the ledger
        </PageLink>
      </p>
    </section>
  )
}

function FlowSums({ flow, from, to }: { flow: PartnershipFlow; from: string; to: string }) {
  return (
    <div>
      <h3 className="text-base font-semibold">
        <bdi>{from}</bdi> <span aria-hidden="true">→</span>
        <span className="sr-only">to</span> <bdi>{to}</bdi>
      </h3>
      {flow.sums.map((sum) => (
        <p key={`${sum.unit} ${sum.status}`} className="text-base">
          {qualifierOf(sum)} <b className="font-semibold figures">{formatMoney(sum.value, sum.unit)}</b>{' '}
          {withinSentence(statusName(sum.status))}
          {sum.count > 1 && ` in ${sum.count} sums`}
        </p>
      ))}
      <ul className="mt-1.5 space-y-1.5 text-sm text-muted">
        {flow.amounts.map(({ amount, step }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: amounts never change their order, and two may be equal
          <li key={index}>
            {amount.qualifier && `${amount.qualifier} `}
            <span className="figures">{formatMoney(amount.value, amount.currency)}</span>, <bdi>{amount.what}</bdi>{' '}
            <PageLink to={articlePath(step.slug)} className="link whitespace-nowrap" title={step.title}>
              {formatShortDay(step.date)}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
