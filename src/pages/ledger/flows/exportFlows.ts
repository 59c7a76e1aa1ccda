import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import { type Labels, nameOf } from '../../../content/article/labels.ts'
import type { ExportTable } from '../../../content/export/formatExport.ts'
import type { Flows } from '../../../content/money/ledger.ts'
import { describeBounds } from '../../../content/money/sums.ts'
import type { Day } from '../../../content/text/day.ts'
import { MEASURE_WORDS } from '../measureWords.ts'
import { describeOmitted } from './describeOmitted.ts'

type Column = 'from' | 'from_id' | 'to' | 'to_id' | 'value' | 'currency' | 'unit' | 'status' | 'counted_amounts' | 'caveat'

const COLUMNS: readonly Column[] = ['from', 'from_id', 'to', 'to_id', 'value', 'currency', 'unit', 'status', 'counted_amounts', 'caveat']

const NOTES = [
  'A row for each ribbon of the picture: what one pays or supplies to another in news of one status, each sum counted once.',
  'News that is more or less firm must not be added together.',
]

/** What the picture of flows draws, a row each, the largest first; what it does not draw stands in the notes. */
export function exportFlows(flows: Flows, labels: Labels, asOf: Day | null): ExportTable<Column> {
  const isSize = isSizeUnit(flows.unit)
  return {
    name: `Ledger, ${MEASURE_WORDS[isSize ? 'power' : 'money'].flows.toLowerCase()}${isSize ? '' : `, ${flows.unit}`}`,
    asOf,
    columns: COLUMNS.filter((column) => column !== (isSize ? 'currency' : 'unit')),
    rows: flows.largest.map(({ from, to, sum }) => ({
      from: nameOf(labels, from),
      from_id: from,
      to: nameOf(labels, to),
      to_id: to,
      value: sum.value,
      currency: sum.unit,
      unit: sum.unit,
      status: sum.status,
      counted_amounts: sum.count,
      caveat: describeBounds(sum),
    })),
    rowsKey: 'flows',
    notes: [...NOTES, describeOmitted(flows)].filter(Boolean),
  }
}
