import { type Cycles, MOST_CYCLES } from '../../content/money/ledger.ts'
import type { LedgerView } from '../../content/money/ledgerView.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'

type Counts = Pick<Cycles, 'count' | 'confirmedOnly'>
type Asked = Pick<LedgerView, 'confirmedOnly'>

/** "In 7 ways money comes back, in two to four steps, to a company that paid it; 6 of them in deals that are …" */
export function describeCycles({ count, confirmedOnly }: Counts, view: Asked): string {
  const shown = view.confirmedOnly ? confirmedOnly : count
  if (shown === 0) {
    return view.confirmedOnly && count > 0
      ? `No loop is left when only announced or completed deals count; with plans and reports there ${count === 1 ? 'is 1' : `are ${formatCycleCount(count)}`}.`
      : 'Among these amounts no money comes back to whoever paid it.'
  }
  const ways = shown === 1 ? 'In one way' : `In ${formatCycleCount(shown)} ways`
  const rest = view.confirmedOnly
    ? `counting announced and completed deals alone; with plans and reports there are ${formatCycleCount(count)}.`
    : `${confirmedOnly === count ? 'all' : formatCycleCount(confirmedOnly)} of them in deals that are announced or completed.`
  return `${ways} money comes back, in two to four steps, to a company that paid it; ${rest}`
}

/** What the `hidden` cycles of a list are called that opens on request; it says so where the list is not complete even then. */
export function describeHiddenCycles(
  { listed, count, confirmedOnly }: Counts & { listed: { length: number } },
  view: Asked,
  hidden: number,
): string {
  const all = view.confirmedOnly ? confirmedOnly : count
  return listed.length < all
    ? `Show ${formatNumber(hidden)} more, the shortest and largest of ${formatCycleCount(all)}`
    : `Show ${formatNumber(hidden)} more`
}

/** "6", "1,000 or more": counting ends there. */
export function formatCycleCount(count: number): string {
  return count >= MOST_CYCLES ? `${formatNumber(MOST_CYCLES)} or more` : formatNumber(count)
}
