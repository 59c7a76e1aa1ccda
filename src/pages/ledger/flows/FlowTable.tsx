import { ledgerPathOf } from '../../../content/address/ledgerAddress.ts'
import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import { type Labels, nameOf } from '../../../content/article/labels.ts'
import type { Flows } from '../../../content/money/ledger.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { MEASURE_WORDS } from '../measureWords.ts'
import { formatAmounts, formatSum, statusWord } from '../sumWords.ts'

/** The flows of the picture as a table. Each leads to all between the two. */
export function FlowTable({ flows: { largest, unit }, labels }: { flows: Flows; labels: Labels }) {
  const measure = isSizeUnit(unit) ? 'power' : 'money'
  const { gives, isGiven } = MEASURE_WORDS[measure]
  return (
    <details className="mt-3">
      <summary className="link w-fit py-1 text-sm">The same as a table</summary>
      <table className="mt-2 w-full max-w-[46rem] table-fixed text-sm wrap-anywhere">
        <thead className="text-left text-muted">
          <tr className="border-b border-rule">
            <th className="py-1.5 pr-3 font-normal">{gives}</th>
            <th className="pr-3 font-normal">{isGiven}</th>
            <th className="w-[44%] text-right font-normal">Sum</th>
          </tr>
        </thead>
        <tbody>
          {largest.map(({ from, to, sum }) => (
            <tr key={`${from} ${to} ${sum.status}`} className="border-b border-rule align-baseline">
              <td dir="auto" className="py-1.5 pr-3">
                {nameOf(labels, from)}
              </td>
              <td dir="auto" className="pr-3">
                {nameOf(labels, to)}
              </td>
              <td className="py-1.5 text-right">
                <span className="figures">{formatSum(sum)}</span> {statusWord(sum.status)} in {formatAmounts(sum.count, unit)}
                <br />
                <PageLink to={ledgerPathOf(from, to, measure)} className="link text-muted">
                  All between the two
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
