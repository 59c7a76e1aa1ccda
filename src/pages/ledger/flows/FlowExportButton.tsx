import type { Labels } from '../../../content/article/labels.ts'
import type { Flows } from '../../../content/money/ledger.ts'
import type { Day } from '../../../content/text/day.ts'
import { retryable } from '../../../data/retryable.ts'
import { ExportButton } from '../../../features/export/ExportButton.tsx'

const code = retryable(() => import('./exportFlows.ts'))

/** What the picture draws as a file. */
export function FlowExportButton({ flows, labels, asOf }: { flows: Flows; labels: Labels; asOf: Day | null }) {
  const load = async () => (await code.load()).exportFlows(flows, labels, asOf)
  return <ExportButton of="of the picture" what="picture" note="What the picture draws, a row for each ribbon." load={load} />
}
