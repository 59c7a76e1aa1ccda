import type { IgnoredPart } from '../../content/query/filter.ts'
import { shorten } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'

/** Says which parts of the address mean nothing here, so that a mistyped link does not pass for an answer. */
export function IgnoredNote({ ignored }: { ignored: readonly IgnoredPart[] }) {
  if (ignored.length === 0) return null
  return (
    <p className="mt-3 rounded-lg bg-wash px-4 py-2.5 text-sm" role="note">
      Left out of this view, since the archive does not know it:{' '}
      {ignored.map(({ name, value }) => `${name} “${isolate(shorten(value))}”`).join(', ')}.
    </p>
  )
}
