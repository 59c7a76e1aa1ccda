import { ledgerPathOf } from '../../content/address/ledgerAddress.ts'
import { articlePath } from '../../content/address/paths.ts'
import type { ArticleRef } from '../../content/article/articleRef.ts'
import { describePeriod } from '../../content/article/deal/period.ts'
import { nameOf } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import { formatMoney } from '../../content/money/formatMoney.ts'
import { formatRange } from '../../content/money/formatQuantity.ts'
import { qualifierOf } from '../../content/money/sums.ts'
import { withinSentence } from '../../content/site/newsWords.ts'
import type { FlowAmount, Partnership, PartnershipFlow } from '../../content/story/partnership.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { EndedBy } from '../../features/money/EndedBy.tsx'
import { InParts } from '../../features/money/InParts.tsx'
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
        Each sum is counted once, and a contract within a programme as a part of it; currencies, and news that is more or less firm, are
        never added together, and sums of a stretch of time, such as a year, to nothing.
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
        {flow.amounts.map((stated, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: amounts never change their order, and two may be equal
          <li key={index}>
            <StatedSum {...stated} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function StatedSum({ amount, step, endedBy, inParts }: FlowAmount) {
  const { value, most, currency, qualifier, period, what } = amount
  return (
    <>
      {qualifier && `${qualifier} `}
      <span className="figures">{formatRange(value, most, currency)}</span>
      {period && ` ${describePeriod(period)}`}, <bdi>{what}</bdi> <NewsLink step={step} />
      {inParts > 0 && (
        <>
          , <InParts value={value} unit={currency} inParts={inParts} />
        </>
      )}
      {endedBy && (
        <>
          ; <EndedBy endedBy={endedBy} isReplaced={false} />
        </>
      )}
    </>
  )
}

function NewsLink({ step: { slug, title, date } }: { step: ArticleRef }) {
  return (
    <PageLink to={articlePath(slug)} className="link whitespace-nowrap" title={title}>
      {formatShortDay(date)}
    </PageLink>
  )
}
