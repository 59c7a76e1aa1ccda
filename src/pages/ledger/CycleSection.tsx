import { ledgerPathOf } from '../../content/address/ledgerAddress.ts'
import { hueIn, type Labels, nameOf } from '../../content/article/labels.ts'
import { type Cycle, type Cycles, MOST_CYCLES } from '../../content/money/ledger.ts'
import type { LedgerChange, LedgerView } from '../../content/money/ledgerView.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { AmountText } from './AmountText.tsx'

/** How many loops are told before the rest. */
const TOLD_FIRST = 4

interface LoopSectionProps {
  cycles: Cycles
  view: LedgerView
  labels: Labels
  onUpdate: (change: LedgerChange) => void
}

/** Where money comes back to whom it came from, as sentences. */
export function CycleSection({ cycles, view, labels, onUpdate }: LoopSectionProps) {
  const [first, rest] = [cycles.listed.slice(0, TOLD_FIRST), cycles.listed.slice(TOLD_FIRST)]
  return (
    <section aria-labelledby="loops-heading">
      <h2 id="loops-heading" className="font-serif text-2xl font-semibold">
        Money that comes back
      </h2>
      <p role="status" className="mt-1 max-w-[46em] text-base">
        {describeLoops(cycles, view)}
      </p>
      <CheckField
        className="needs-scripts mt-2 min-h-8 text-sm max-md:min-h-11"
        checked={view.confirmedOnly}
        onChange={(confirmedOnly) => onUpdate((current) => ({ ...current, confirmedOnly }))}
      >
        <span>
          Announced or completed only <span className="text-faint figures">{countWord(cycles.confirmedOnly)}</span>
        </span>
      </CheckField>
      <LoopList cycles={first} labels={labels} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="button min-h-11 px-6">{restWords(cycles, view, rest.length)}</summary>
          <LoopList cycles={rest} labels={labels} />
        </details>
      )}
      <p className="mt-3 max-w-[46em] text-sm text-muted">
        A loop has at most four steps. Ended deals are no part of one, and money that several articles tell of is told once. That money
        comes back does not say that it is the same money, or that one deal was made for another.
      </p>
    </section>
  )
}

function LoopList({ cycles, labels }: { cycles: readonly Cycle[]; labels: Labels }) {
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
                  {rows.map((row, place) => (
                    <span key={row.id}>
                      {place > 0 && '; '}
                      <AmountText row={row} />
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

function countWord(count: number): string {
  return count >= MOST_CYCLES ? `${formatNumber(MOST_CYCLES)} or more` : formatNumber(count)
}

/** "In 7 ways money comes back to the one who paid it, in two to four steps; 6 of them hold if only …" */
function describeLoops({ count, confirmedOnly }: Cycles, view: LedgerView): string {
  const shown = view.confirmedOnly ? confirmedOnly : count
  if (shown === 0) {
    return view.confirmedOnly && count > 0
      ? `No loop is left when only announced or completed deals count; with plans and reports there ${count === 1 ? 'is 1' : `are ${countWord(count)}`}.`
      : 'Among these amounts no money comes back to whoever paid it.'
  }
  const ways = shown === 1 ? 'In one way' : `In ${countWord(shown)} ways`
  const rest = view.confirmedOnly
    ? `counting announced and completed deals alone; with plans and reports there are ${countWord(count)}.`
    : `${confirmedOnly === count ? 'all' : countWord(confirmedOnly)} of them in deals that are announced or completed.`
  return `${ways} money comes back, in two to four steps, to a company that paid it; ${rest}`
}

function restWords({ listed, count, confirmedOnly }: Cycles, view: LedgerView, rest: number): string {
  const all = view.confirmedOnly ? confirmedOnly : count
  return listed.length < all
    ? `Show ${formatNumber(rest)} more, the shortest and largest of ${countWord(all)}`
    : `Show ${formatNumber(rest)} more`
}
