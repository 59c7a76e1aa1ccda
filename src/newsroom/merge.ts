import { dayOfClock } from '../publish/site/options.ts'
import { editSite } from './edit/editSite.ts'
import type { ChangedFiles } from './edit/plan.ts'
import { planMergeArticles, planMergeCompanies } from './edit/planMerge.ts'
import { whichKind } from './edit/whichKind.ts'

/**
 * Makes an article or a company, whichever has the name `from`, one with another; `article:x` and `company:x` say which.
 * @throws ContentFaults where the site has faults, EditFault where it can't be done; then nothing was changed.
 */
export function merge(site: string, from: string, to: string): ChangedFiles {
  return editSite(site, (texts) => {
    const names = whichKind(texts, from, to)
    const plan = names.kind === 'article' ? planMergeArticles : planMergeCompanies
    return plan(texts, names.from, names.to, dayOfClock())
  })
}
