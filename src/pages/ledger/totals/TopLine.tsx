import type { Total } from '../../../content/money/ledger.ts'
import { capitalize } from '../../../content/site/capitalize.ts'
import { describeTop } from './describeTop.ts'

/** What the commonest unit comes to, by how certain it is: the one line to take away. */
export function TopLine({ totals }: { totals: readonly Total[] }) {
  const parts = describeTop(totals)
  if (parts.length === 0) return null
  return (
    <p className="mt-4 max-w-[36em] font-serif text-xl/snug">
      {parts.map(({ sum, words }, place) => (
        <span key={words}>
          {place > 0 && ', '}
          <b className="font-semibold">{place === 0 ? capitalize(sum) : sum}</b> {words}
        </span>
      ))}
    </p>
  )
}
