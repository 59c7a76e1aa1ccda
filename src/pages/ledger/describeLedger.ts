import type { Labels } from '../../content/article/labels.ts'
import type { LedgerView } from '../../content/money/ledgerView.ts'
import { describeFilter } from '../../features/filters/describeFilter.ts'
import { MEASURE_WORDS } from './measureWords.ts'
import { statusWord } from './sumWords.ts'

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** A view in words, "OpenAI and Microsoft, cloud, 2025, announced, USD", "power, OpenAI"; `null` when it is the whole of the money. */
export function describeLedger({ measure, filter, statuses, currencies }: LedgerView, labels: Labels): string | null {
  const parts = [
    measure !== 'money' && MEASURE_WORDS[measure].name.toLowerCase(),
    describeFilter(filter, labels),
    disjunction.format(statuses.map(statusWord)),
    disjunction.format(currencies),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}
