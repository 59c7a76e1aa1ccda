import { useQuery } from '@tanstack/react-query'
import type { LedgerView } from '../../../content/money/ledgerView.ts'
import { useAsk } from '../../../data/services.ts'
import { ledgerChanceQuery } from '../ledgerQuery.ts'
import { describeChance } from './describeCycles.ts'

/** How many loops there would be by chance, beside how many there are. It is asked for by itself, since no other part waits for it. */
export function ChanceLine({ view, count }: { view: LedgerView; count: number }) {
  const { data, isError } = useQuery(ledgerChanceQuery(useAsk(), view))
  if (isError) return null
  return (
    <p className="mt-4 min-h-[3em] max-w-[46em] text-sm">
      {data ? describeChance(data, count) : 'How many loops would be expected by chance is being counted.'}
    </p>
  )
}
