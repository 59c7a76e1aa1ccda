import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { Partnership } from '../../content/story/partnership.ts'
import { formatLongDay, formatMonth } from '../../content/text/formatDay.ts'
import { isLongAgo } from './isLongAgo.ts'

/** When somebody last looked for later news and found none; nothing where nobody has. Quiet where that was long ago. */
export function StillTrue({ partnership: { latest, checked, asOf } }: { partnership: Pick<Partnership, 'latest' | 'checked' | 'asOf'> }) {
  if (checked === null) return null
  const isOld = isLongAgo(checked, THIS_SITE.coverage?.until ?? asOf)
  return (
    <p className={`mt-1.5 ${isOld ? 'text-faint' : ''}`}>
      Last step {formatMonth(latest.date.slice(0, 7))}; checked {formatLongDay(checked)}, no later news found
    </p>
  )
}
