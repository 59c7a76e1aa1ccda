import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { Partnership } from '../../content/story/partnership.ts'
import { monthOf } from '../../content/text/day.ts'
import { formatMonth, formatShortDay } from '../../content/text/formatDay.ts'
import { isLongAgo } from './isLongAgo.ts'

/**
 * When somebody last looked for later news and found none; nothing where nobody has. Quiet where that was long ago. The last step is
 * that of the whole story, also where the two do not deal with each other in it: news of that is later news too.
 */
export function StillTrue({ partnership: { steps, checked, asOf } }: { partnership: Pick<Partnership, 'steps' | 'checked' | 'asOf'> }) {
  const last = steps.at(-1)
  if (checked === null || !last) return null
  const isOld = isLongAgo(checked, THIS_SITE.coverage?.until ?? asOf)
  return (
    <p className={`mt-1.5 ${isOld ? 'text-faint' : ''}`}>
      Last step {formatMonth(monthOf(last.date))}; checked {formatShortDay(checked)}, no later news found
    </p>
  )
}
