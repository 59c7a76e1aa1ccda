import type { Total } from '../../../content/money/ledger.ts'
import { describeBounds } from '../../../content/money/sums.ts'
import type { Day } from '../../../content/text/day.ts'
import { formatShortDay } from '../../../content/text/formatDay.ts'
import { formatAmounts, statusWord } from '../sumWords.ts'

/**
 * A total with all its caveats, for whoever copies it:
 * "USD 100,000,000,000 announced; holds upper bounds (“up to”); 12 amounts, each counted once; as of 24 Jun 2026; https://…"
 */
export function describeTotal(total: Total, asOf: Day | null, address: string): string {
  const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(total.value)
  const elsewhere = total.leftOutCount - total.periodCount
  const parts = [
    `${total.unit} ${exact} ${statusWord(total.status)}`,
    describeBounds(total),
    `${formatAmounts(total.count, total.unit)}, each counted once`,
    elsewhere > 0 ? `${formatAmounts(elsewhere, total.unit)} left out, counted elsewhere` : null,
    total.periodCount > 0 ? `${formatAmounts(total.periodCount, total.unit)} left out, of a stretch of time` : null,
    asOf && `as of ${formatShortDay(asOf)}`,
    address,
  ]
  return parts.filter((part) => part !== null).join('; ')
}
