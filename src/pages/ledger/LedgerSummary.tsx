import { isSizeUnit } from '../../content/article/deal/sizeUnits.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import type { Flows, Ledger } from '../../content/money/ledger.ts'
import type { LedgerView } from '../../content/money/ledgerView.ts'
import { isLedgerNarrowed } from '../../content/money/ledgerView.ts'
import { monthOf } from '../../content/text/day.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import { formatRows } from './measureWords.ts'
import { formatAmounts, formatSum, statusWord } from './sumWords.ts'

/** What the view comes to, in a sentence or two. */
export function LedgerSummary({ ledger: { count, total, span, flows, labels }, view }: { ledger: Ledger; view: LedgerView }) {
  if (!span) return null
  const [first, last] = [formatMonth(monthOf(span.first)), formatMonth(monthOf(span.last))]
  const amounts = `${isLedgerNarrowed(view) ? `${formatNumber(count)} of ` : ''}${formatRows(total, view.measure, 'disclosed')}`
  return (
    <p className="mt-3 max-w-[44em]">
      <b className="font-semibold">{amounts}</b>, {first === last ? `of ${first}` : `from ${first} to ${last}`}.{' '}
      {flows && describeEnds(flows, labels)}
    </p>
  )
}

/** "In USD the largest payer is OpenAI ($711 billion announced in 8 amounts), the largest recipient Oracle (…)." */
function describeEnds({ unit, payer, payee }: Flows, labels: Labels): string {
  const end = (found: Flows['payer']) =>
    found &&
    `${isolate(nameOf(labels, found.id))} (${formatSum(found.sum)} ${statusWord(found.sum.status)} in ${formatAmounts(found.sum.count, unit)})`
  if (!payer || !payee) return ''
  if (isSizeUnit(unit)) return `The largest supplier is ${end(payer)}, the largest customer ${end(payee)}.`
  return `In ${unit} the largest payer is ${end(payer)}, the largest recipient ${end(payee)}.`
}
