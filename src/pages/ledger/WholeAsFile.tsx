import { MEASURES, type Measure } from '../../content/money/measures.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { FileLink } from '../../ui/links/FileLink.tsx'

/** Where the rest of the ledger is for whoever reads without scripts: all of it, in one file. */
export function WholeAsFile({ shown, measures }: { shown: number; measures: Readonly<Record<Measure, number>> }) {
  const all = MEASURES.reduce((sum, measure) => sum + measures[measure], 0)
  if (shown >= all) return null
  return (
    <p className="without-scripts no-print pt-6 text-base">
      These are {formatNumber(shown)} of {formatNumber(all)} rows, with those of power and equity.{' '}
      <FileLink path="/data/ledger.csv" download>
        The whole ledger as a table (CSV)
      </FileLink>
    </p>
  )
}
