import { ledgerPathOf } from '../../../content/address/ledgerAddress.ts'
import { hueIn, type Labels, nameOf } from '../../../content/article/labels.ts'
import type { Cycle, Cycles } from '../../../content/money/ledger.ts'
import type { LedgerChange, LedgerView } from '../../../content/money/ledgerView.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { isolate } from '../../../content/text/isolate.ts'
import { CheckField } from '../../../ui/CheckField.tsx'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { PairMark } from '../../../ui/PairMark.tsx'
import { AmountText } from '../AmountText.tsx'
import { ChanceLine } from './ChanceLine.tsx'
import { describeCycles, describeHiddenCycles, formatCycleCount } from './describeCycles.ts'

/** How many cycles stand open before the rest. */
const SHOWN_FIRST = 4

interface CycleSectionProps {
  cycles: Cycles
  view: LedgerView
  labels: Labels
  onUpdate: (change: LedgerChange) => void
}

/** The cycles in the graph of payments, as sentences: where money comes back to whom it came from. */
export function CycleSection({ cycles, view, labels, onUpdate }: CycleSectionProps) {
  const [first, rest] = [cycles.listed.slice(0, SHOWN_FIRST), cycles.listed.slice(SHOWN_FIRST)]
  return (
    <section aria-labelledby="loops-heading">
      <h2 id="loops-heading" className="font-serif text-2xl font-semibold">
        Money that comes back
      </h2>
      <p role="status" className="mt-1 max-w-[46em] text-base">
        {describeCycles(cycles, view)}
      </p>
      <CheckField
        className="needs-scripts mt-2 min-h-8 text-sm max-md:min-h-11"
        checked={view.confirmedOnly}
        onChange={(confirmedOnly) => onUpdate((current) => ({ ...current, confirmedOnly }))}
      >
        <span>
          Announced or completed only <span className="text-faint figures">{formatCycleCount(cycles.confirmedOnly)}</span>
        </span>
      </CheckField>
      <CycleList cycles={first} labels={labels} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="button min-h-11 px-6">{describeHiddenCycles(cycles, view, rest.length)}</summary>
          <CycleList cycles={rest} labels={labels} />
        </details>
      )}
      <ChanceLine view={view} count={view.confirmedOnly ? cycles.confirmedOnly : cycles.count} />
      <p className="mt-3 max-w-[46em] text-sm text-muted">
        A loop has at most four steps. Ended deals and sums of a stretch of time are no part of one, and money that several articles tell of
        is told once. That money comes back does not say that it is the same money, or that one deal was made for another.
      </p>
    </section>
  )
}

function CycleList({ cycles, labels }: { cycles: readonly Cycle[]; labels: Labels }) {
  return (
    <ol className="mt-2">
      {cycles.map((cycle) => {
        const parties = cycle.map(({ from }) => from)
        return (
          <li key={parties.join(' ')} className="border-b border-rule py-4">
            <div className="flex items-center gap-3">
              <PairMark hues={parties.map((id) => hueIn(labels, id))} />
              <h3 className="font-serif text-lg/tight font-semibold">
                {[...parties, parties[0] ?? ''].map((id) => isolate(nameOf(labels, id))).join(' → ')}
              </h3>
            </div>
            <ul className="mt-2 space-y-1.5 text-base">
              {cycle.map(({ from, to, rows, more }) => (
                <li key={from}>
                  <bdi>{nameOf(labels, from)}</bdi> pays <bdi>{nameOf(labels, to)}</bdi>{' '}
                  {rows.map(({ row, inParts }, index) => (
                    <span key={row.id}>
                      {index > 0 && '; '}
                      <AmountText row={row} inParts={inParts} />
                    </span>
                  ))}
                  {more > 0 && (
                    <>
                      ; and{' '}
                      <PageLink to={ledgerPathOf(from, to)} className="link">
                        {formatNumber(more)} more
                      </PageLink>
                    </>
                  )}
                  .
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
