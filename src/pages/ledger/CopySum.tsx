import { Check, Copy } from 'lucide'
import type { Total } from '../../content/money/ledger.ts'
import type { Day } from '../../content/text/day.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { useCopy } from '../../ui/copy/useCopy.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { describeBounds, formatAmounts, statusWord } from './sumWords.ts'

const WORDS = { idle: 'Copy this sum with its caveats', copied: 'Sum copied', failed: 'Could not copy the sum' }

/** Copies a sum together with what has to be known about it. */
export function CopySum({ total, asOf }: { total: Total; asOf: Day | null }) {
  const [state, copy] = useCopy()
  return (
    <p className="pb-3 pl-6.5">
      <button type="button" className="chip needs-scripts max-md:min-h-11" onClick={() => copy(sumText(total, asOf, cleanAddress()))}>
        <Icon shape={state === 'copied' ? Check : Copy} size={13} />
        {WORDS[state]}
      </button>
      <span role="status" className="sr-only">
        {state !== 'idle' && WORDS[state]}
      </span>
    </p>
  )
}

/** "USD 100,000,000,000 announced; holds upper bounds (“up to”); 12 amounts, each counted once; as of 24 Jun 2026; https://…" */
export function sumText(total: Total, asOf: Day | null, address: string): string {
  const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(total.value)
  const parts = [
    `${total.currency} ${exact} ${statusWord(total.status)}`,
    describeBounds(total),
    `${formatAmounts(total.count)}, each counted once`,
    total.leftOutCount > 0 ? `${formatAmounts(total.leftOutCount)} left out, counted elsewhere` : null,
    asOf && `as of ${formatShortDay(asOf)}`,
    address,
  ]
  return parts.filter((part) => part !== null).join('; ')
}
