import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import type { Ledger } from '../../../content/money/ledger.ts'
import type { LedgerView } from '../../../content/money/ledgerView.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import { TotalLine } from './TotalLine.tsx'

interface TotalsProps {
  ledger: Ledger
  view: LedgerView
}

/** The sums of the view, each unit for itself and each status for itself; every one opens. */
export function Totals({ ledger: { totals, labels, asOf }, view }: TotalsProps) {
  const byUnit = groupBy(totals, ({ unit }) => unit)
  return (
    <section aria-labelledby="totals-heading">
      <h2 id="totals-heading" className="font-serif text-2xl font-semibold">
        Totals
      </h2>
      <p className="mt-1 max-w-[46em] text-sm text-muted">
        {view.measure === 'power'
          ? 'Power that several articles tell of is counted once, and a part of a larger one as a part of it. News that is more or less firm is never added together. Chips and the site that they run in count as two where nobody says that they are the same. '
          : 'Money that several articles tell of is counted once, and a contract within a programme as a part of it. Currencies, and news that is more or less firm, are never added together, and sums of a stretch of time, such as a year, to nothing. What is stated a title or an agency counts once, as stated. '}
        Open a sum to see what is in it and what is not.
      </p>
      {[...byUnit].map(([unit, sums]) => (
        <section key={unit} aria-label={isSizeUnit(unit) ? 'Totals of power' : `Totals in ${unit}`} className="mt-4">
          <h3 className="label border-b border-rule pb-2">{isSizeUnit(unit) ? 'Power, in watts' : currencyName(unit)}</h3>
          {sums.map((total) => (
            <TotalLine key={total.status} total={total} view={view} labels={labels} asOf={asOf} />
          ))}
        </section>
      ))}
    </section>
  )
}

const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'code' })

/** "US dollars (USD)" would depend on the plural; the code stands beside the name. */
function currencyName(currency: string): string {
  const name = names.of(currency) ?? currency
  return name === currency ? currency : `${name}, ${currency}`
}
