import type { Manifest } from '../../archive/manifest.ts'
import { addDays, type Day } from '../../text/day.ts'

/** In days. */
const YEAR = 365

/**
 * Whether the archive has news from more than a year after somebody looked for what came of an article: by the archive's own days,
 * since a page that is prerendered knows no clock. Asked so that the answer stays as it is when other news comes.
 */
export function wasCheckedLongAgo({ days }: Pick<Manifest, 'days'>, checked: Day): boolean {
  return days.has(days.range(null, addDays(checked, YEAR)).end)
}
