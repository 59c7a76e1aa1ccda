import { type Chance, type Cycles, MOST_CYCLES } from '../../../content/money/ledger.ts'
import type { LedgerView } from '../../../content/money/ledgerView.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'

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

/**
 * What chance would do, beside the `count` loops that there are: "By chance, if the same companies paid and were paid by as many
 * others, about 3.1 loops would be expected; in 12 of 200 shuffles there are as many as in fact."
 */
export function describeChance(chance: Chance, count: number): string {
  if (chance === 'too many') return 'There are too many payments to tell how many loops would be expected by chance.'
  const { expected, asMany, shuffles } = chance
  const about = expected < 10 ? Math.round(expected * 10) / 10 : Math.round(expected)
  const loops = about === 0 ? 'none' : about === 1 ? 'about 1 loop' : `about ${formatNumber(about)} loops`
  const begin = `By chance, if the same companies paid and were paid by as many others, ${loops} would be expected`
  if (count === 0) return `${begin}.`
  const times = `of ${formatNumber(shuffles)} shuffles`
  return asMany === 0
    ? `${begin}; in none ${times} are there as many as in fact.`
    : `${begin}; in ${formatNumber(asMany)} ${times} there are as many as in fact.`
}
