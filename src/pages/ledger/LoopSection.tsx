import { ledgerPathOf } from '../../content/address/ledgerAddress.ts'
import { hueIn, type Labels, nameOf } from '../../content/article/labels.ts'
import { type Loop, type Loops, MOST_LOOPS } from '../../content/money/ledger.ts'
import type { LedgerChange, LedgerView } from '../../content/money/ledgerView.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { ToldAmount } from './ToldAmount.tsx'

/** How many loops are told before the rest. */
const TOLD_FIRST = 4

interface LoopSectionProps {
  loops: Loops
  view: LedgerView
  labels: Labels
  onChoose: (change: LedgerChange) => void
}

/** Where money comes back to whom it came from, as sentences. */
export function LoopSection({ loops, view, labels, onChoose }: LoopSectionProps) {
  const [first, rest] = [loops.told.slice(0, TOLD_FIRST), loops.told.slice(TOLD_FIRST)]
  return (
    <section aria-labelledby="loops-heading">
      <h2 id="loops-heading" className="font-serif text-2xl font-semibold">
        Money that comes back
      </h2>
      <p role="status" className="mt-1 max-w-[46em] text-[0.97rem]">
        {describeLoops(loops, view)}
      </p>
      <label className="needs-scripts mt-2 flex min-h-8 items-center gap-2.5 text-[0.9rem] max-md:min-h-11">
        <input
          type="checkbox"
          className="size-[1.0625rem] flex-none accent-ink"
          checked={view.firm}
          onChange={() => onChoose((current) => ({ ...current, firm: !current.firm }))}
        />
        <span>
          Announced or completed only <span className="text-faint figures">{countWord(loops.firm)}</span>
        </span>
      </label>
      <LoopList loops={first} labels={labels} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="button min-h-11 px-6">{restWords(loops, view, rest.length)}</summary>
          <LoopList loops={rest} labels={labels} />
        </details>
      )}
      <p className="mt-3 max-w-[46em] text-[0.84rem] text-muted">
        A loop has at most four steps. Ended deals are no part of one, and money that several articles tell of is told once. That money
        comes back does not say that it is the same money, or that one deal was made for another.
      </p>
    </section>
  )
}

function LoopList({ loops, labels }: { loops: readonly Loop[]; labels: LoopSectionProps['labels'] }) {
  return (
    <ol className="mt-2">
      {loops.map((loop) => {
        const parties = loop.map(({ from }) => from)
        return (
          <li key={parties.join(' ')} className="border-b border-rule py-4">
            <div className="flex items-center gap-3">
              <PairMark hues={parties.map((id) => hueIn(labels, id))} />
              <h3 className="font-serif text-[1.1875rem]/tight font-semibold">
                {[...parties, parties[0] ?? ''].map((id) => isolate(nameOf(labels, id))).join(' → ')}
              </h3>
            </div>
            <ul className="mt-2 space-y-1.5 text-[0.97rem]">
              {loop.map(({ from, to, rows, more }) => (
                <li key={from}>
                  <bdi>{nameOf(labels, from)}</bdi> pays <bdi>{nameOf(labels, to)}</bdi>{' '}
                  {rows.map((row, place) => (
                    <span key={row.id}>
                      {place > 0 && '; '}
                      <ToldAmount row={row} />
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
  return count >= MOST_LOOPS ? `${formatNumber(MOST_LOOPS)} or more` : formatNumber(count)
}

/** "In 7 ways money comes back to the one who paid it, in two to four steps; 6 of them hold if only …" */
function describeLoops({ count, firm }: Loops, view: LedgerView): string {
  const shown = view.firm ? firm : count
  if (shown === 0) {
    return view.firm && count > 0
      ? `No loop is left when only announced or completed deals count; with plans and reports there ${count === 1 ? 'is 1' : `are ${countWord(count)}`}.`
      : 'Among these amounts no money comes back to whoever paid it.'
  }
  const ways = shown === 1 ? 'In one way' : `In ${countWord(shown)} ways`
  const rest = view.firm
    ? `counting announced and completed deals alone; with plans and reports there are ${countWord(count)}.`
    : `${firm === count ? 'all' : countWord(firm)} of them in deals that are announced or completed.`
  return `${ways} money comes back, in two to four steps, to a company that paid it; ${rest}`
}

function restWords({ told, count, firm }: Loops, view: LedgerView, rest: number): string {
  const all = view.firm ? firm : count
  return told.length < all
    ? `Show ${formatNumber(rest)} more, the shortest and largest of ${countWord(all)}`
    : `Show ${formatNumber(rest)} more`
}
