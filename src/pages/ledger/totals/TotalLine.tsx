import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide'
import { useState } from 'react'
import type { LedgerRow } from '../../../content/archive/amounts.ts'
import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import { type Labels, nameOf } from '../../../content/article/labels.ts'
import { statusName } from '../../../content/article/statuses.ts'
import type { Total } from '../../../content/money/ledger.ts'
import type { LedgerView } from '../../../content/money/ledgerView.ts'
import { describeBounds } from '../../../content/money/sums.ts'
import { capitalize } from '../../../content/site/capitalize.ts'
import type { Day } from '../../../content/text/day.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { useAsk } from '../../../data/services.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { AmountText } from '../AmountText.tsx'
import { CountedElsewhere } from '../CountedElsewhere.tsx'
import { ledgerTotalQuery } from '../ledgerQuery.ts'
import { MEASURE_WORDS } from '../measureWords.ts'
import { formatAmounts, formatSum } from '../sumWords.ts'
import { CopySum } from './CopySum.tsx'

interface TotalLineProps {
  total: Total
  view: LedgerView
  labels: Labels
  asOf: Day | null
}

/** One sum. It opens to show every amount in it, and every one that it leaves out with the reason. */
export function TotalLine({ total, view, labels, asOf }: TotalLineProps) {
  const { status, unit, count, leftOutCount, periodCount } = total
  const elsewhere = leftOutCount - periodCount
  const notes = [
    count > 0 && formatAmounts(count, unit),
    elsewhere > 0 && `${formatNumber(elsewhere)} counted elsewhere`,
    periodCount > 0 && `${formatNumber(periodCount)} of a stretch of time, not added`,
    describeBounds(total),
  ].filter(Boolean)
  return (
    <details className="total border-b border-rule">
      <summary className="flex gap-x-2.5 py-2.5">
        <Icon shape={ChevronRight} size={14} className="total-mark mt-1.5 flex-none text-muted" />
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="w-24 text-base">{statusName(status)}</span>
          <b className="font-serif text-xl font-semibold">{count === 0 ? 'Nothing counted' : formatSum(total)}</b>
          <span className="text-sm text-muted">{notes.join('; ')}</span>
        </span>
      </summary>
      <TotalRows total={total} view={view} labels={labels} />
      {count > 0 && <CopySum total={total} asOf={asOf} />}
    </details>
  )
}

function TotalRows({ total, view, labels }: Omit<TotalLineProps, 'asOf'>) {
  const ask = useAsk()
  const [wanted, setWanted] = useState(false)
  const all = useQuery({ ...ledgerTotalQuery(ask, view, total.unit, total.status), enabled: wanted })
  const { rows, leftOut } = all.data ?? total
  const more = total.count - rows.length + (total.leftOutCount - leftOut.length)
  return (
    <div className="pb-3 pl-6.5 text-sm">
      <ul className="space-y-1.5">
        {rows.map(({ row, inParts, isReplaced }) => (
          <li key={row.id}>
            <Parties row={row} labels={labels} />: <AmountText row={row} inParts={inParts} isReplaced={isReplaced} />
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h4 className="mt-4 mb-1.5 font-semibold">Left out</h4>
          <ul className="space-y-1.5 text-muted">
            {leftOut.map(({ row, countedIn, inParts, isReplaced }) => (
              <li key={row.id}>
                <Parties row={row} labels={labels} />: <AmountText row={row} inParts={inParts} isReplaced={isReplaced} />
                {row.period !== null && ', a sum of a stretch of time, which is never added to others'}
                {countedIn && (
                  <>
                    , <CountedElsewhere countedIn={countedIn} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {more > 0 && <p className="print-only mt-3">{formatNumber(more)} more are in the table below.</p>}
      {more > 0 && (
        <button
          type="button"
          className="button needs-scripts mt-3"
          aria-disabled={all.isFetching}
          onClick={() => (all.isError ? void all.refetch() : setWanted(true))}
        >
          {all.isError ? 'The rest could not be loaded. Try again' : `Show all, ${formatNumber(more)} more`}
        </button>
      )}
    </div>
  )
}

function Parties({ row: { from, to, unit }, labels }: { row: LedgerRow; labels: Labels }) {
  const partyOf = (id: string | null) => (id === null ? 'not stated' : nameOf(labels, id))
  if (from === null && to === null) {
    const { giver, taker } = MEASURE_WORDS[isSizeUnit(unit) ? 'power' : 'money']
    return <>{`${capitalize(giver)} and ${taker} not stated`}</>
  }
  return (
    <>
      <bdi>{partyOf(from)}</bdi> <span aria-hidden="true">→</span>
      <span className="sr-only">to</span> <bdi>{partyOf(to)}</bdi>
    </>
  )
}
