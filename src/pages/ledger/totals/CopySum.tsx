import { Check, Copy } from 'lucide'
import type { Total } from '../../../content/money/ledger.ts'
import type { Day } from '../../../content/text/day.ts'
import { useCopy } from '../../../ui/copy/useCopy.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { cleanAddress } from '../../../ui/links/cleanAddress.ts'
import { describeTotal } from './describeTotal.ts'

const WORDS = { idle: 'Copy this sum with its caveats', copied: 'Sum copied', failed: 'Could not copy the sum' }

/** Copies a sum together with what has to be known about it. */
export function CopySum({ total, asOf }: { total: Total; asOf: Day | null }) {
  const [state, copy] = useCopy()
  return (
    <p className="pb-3 pl-6.5">
      <button type="button" className="chip needs-scripts max-md:min-h-11" onClick={() => copy(describeTotal(total, asOf, cleanAddress()))}>
        <Icon shape={state === 'copied' ? Check : Copy} size={13} />
        {WORDS[state]}
      </button>
      <span role="status" className="sr-only">
        {state !== 'idle' && WORDS[state]}
      </span>
    </p>
  )
}
