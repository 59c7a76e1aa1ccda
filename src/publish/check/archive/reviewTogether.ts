import { join } from 'node:path'
import { meaningOf } from '../../../content/article/statuses.ts'
import { THIS_SITE } from '../../../content/site/thisSite.ts'
import type { Day } from '../../../content/text/day.ts'
import { formatList } from '../../../content/text/formatNumber.ts'
import type { Warning } from '../../faults/fault.ts'
import { shownFile } from '../contentFiles.ts'
import type { ReadEntry } from './readEntry.ts'

/** How many articles a warning names, of all that it is about. */
const MOST_NAMED = 3

/**
 * What may be missing in many articles, a line for all of them, and only on a site that says such things at all; and a day to which the
 * archive cannot go. `folder`: that of the site.
 */
export function reviewTogether(entries: readonly ReadEntry[], folder: string, today: Day): Warning[] {
  const articles = shownFile(join(folder, 'articles'))
  const finished = entries.filter(({ draft, isLoose }) => !draft && !isLoose)
  const saysRoles = finished.some(({ roles }) => Object.keys(roles).length > 0)
  const silent = saysRoles
    ? finished.filter(({ card, roles }) => card.companies.length > 1 && card.companies.every((id) => !Object.hasOwn(roles, id)))
    : []
  const thirdHand = finished.filter(({ card, isThirdHand }) => isThirdHand && meaningOf(card.status) === 'announced')
  return [
    ...reviewCoverage(finished, folder, today),
    ...tell(silent, 'no "roles", which others of this site have', articles),
    ...tell(thirdHand, 'nothing but reports and analyses as sources of what was announced', articles),
  ]
}

function reviewCoverage(finished: readonly ReadEntry[], folder: string, today: Day): Warning[] {
  const { coverage } = THIS_SITE
  if (coverage === null) return []
  const { until } = coverage
  if (until > today)
    return [{ file: shownFile(join(folder, 'site.json')), text: `"coverage" goes to ${until}, a day that is still to come` }]
  const beyond = finished.filter(({ card, published }) => card.date > until && published <= today)
  return tell(beyond, `a date after ${until}, to which the archive goes by "coverage" in site.json`, shownFile(join(folder, 'articles')))
}

function tell(entries: readonly ReadEntry[], what: string, folder: string): Warning[] {
  if (entries.length === 0) return []
  const slugs = entries.slice(0, MOST_NAMED).map(({ card }) => card.slug)
  const more = entries.length - slugs.length
  const named = formatList([...slugs, ...(more > 0 ? [`${more} more`] : [])])
  const count = entries.length === 1 ? '1 article has' : `${entries.length} articles have`
  return [{ file: folder, text: `${count} ${what}: ${named}` }]
}
