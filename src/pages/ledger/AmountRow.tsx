import { memo } from 'react'
import { articlePath } from '../../content/address/paths.ts'
import { describePeriod } from '../../content/article/deal/period.ts'
import { type Labels, labelOf } from '../../content/article/labels.ts'
import { statusName } from '../../content/article/statuses.ts'
import { formatRange } from '../../content/money/formatQuantity.ts'
import type { LedgerEntry } from '../../content/money/ledger.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { HueDot } from '../../ui/HueDot.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { AmountNotes } from './AmountNotes.tsx'

interface AmountRowProps {
  entry: LedgerEntry
  labels: Labels
}

/** One amount: who pays whom, what for, how much, and the article that says so. */
export const AmountRow = memo(function AmountRow({ entry, labels }: AmountRowProps) {
  const { id, from, to, what, value, most, unit, qualifier, period, status, step } = entry.row
  return (
    <tr className="amount-row border-b border-rule py-3" data-entry={`${step.slug}-${id}`}>
      <td className="amount-date text-muted">
        <time dateTime={step.date}>{formatShortDay(step.date)}</time>
      </td>
      <td>
        <Party id={from} labels={labels} />
      </td>
      <td>
        <span aria-hidden="true" className="amount-arrow text-muted">
          →{' '}
        </span>
        <Party id={to} labels={labels} />
      </td>
      <td className="amount-what">
        <bdi>{what}</bdi>
        <br />
        <PageLink dir="auto" to={articlePath(step.slug)} className="link text-muted">
          {step.title}
        </PageLink>
        <AmountNotes entry={entry} />
      </td>
      <td className="amount-value">
        {qualifier && <span className="text-muted">{qualifier} </span>}
        <b className={`font-semibold figures ${most === null ? 'whitespace-nowrap' : ''}`}>{formatRange(value, most, unit)}</b>
        {period && <span className="text-muted"> {describePeriod(period)}</span>}
      </td>
      <td className="amount-status text-muted">{statusName(status)}</td>
    </tr>
  )
}, isSame)

function isSame(before: AmountRowProps, after: AmountRowProps): boolean {
  const [a, b] = [before.entry, after.entry]
  return (
    a.row === b.row &&
    a.counts === b.counts &&
    a.inParts === b.inParts &&
    a.countedIn?.step.slug === b.countedIn?.step.slug &&
    a.countedIn?.whole === b.countedIn?.whole
  )
}

function Party({ id, labels }: { id: string | null; labels: Labels }) {
  if (id === null) return <span className="text-faint">not stated</span>
  const label = labelOf(labels, id)
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {label && <HueDot hue={label.hue} />}
      <span dir="auto">{label?.name ?? id}</span>
    </span>
  )
}
