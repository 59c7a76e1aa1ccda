import type { Manifest } from '../../archive/manifest.ts'
import { addDays, type Day } from '../../text/day.ts'

/** In days. */
const YEAR = 365

/**
 * Whether the archive has news from more than a year after a day: by the archive's own days, since a page that is prerendered knows no
 * clock. Asked so that the answer stays as it is when other news comes.
 */
export function hasNewsYearAfter({ days }: Pick<Manifest, 'days'>, day: Day): boolean {
  return days.has(days.range(null, addDays(day, YEAR)).end)
}
