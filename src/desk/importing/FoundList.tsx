import { fieldName } from '../fieldName.ts'
import type { FoundField } from '../proposal.ts'
import { type KnownNames, shownValue } from '../shownValue.ts'

/** What was found, each with the words that it comes from. */
export function FoundList({ found, names }: { found: readonly FoundField[]; names: KnownNames | null }) {
  return (
    <dl className="mt-4 grid gap-3">
      {found.map(({ field, value, words, where }) => (
        <div key={`${field}:${value}:${words}`}>
          <dt className="text-sm text-muted">{fieldName(field)}</dt>
          <dd>
            <span dir="auto" className="block wrap-anywhere">
              {shownValue(field, value, names)}
            </span>
            <span className="text-xs text-muted wrap-anywhere">
              from <q className="desk-words">{words}</q>, {where}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
