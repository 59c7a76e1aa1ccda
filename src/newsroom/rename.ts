import { dayOfClock } from '../publish/site/options.ts'
import { editSite } from './edit/editSite.ts'
import type { ChangedFiles } from './edit/plan.ts'
import { planRenameArticle, planRenameCompany } from './edit/planRename.ts'
import { whichKind } from './edit/whichKind.ts'

/**
 * Gives an article another slug, or a company another id, whichever has the name `from`; `article:x` and `company:x` say which.
 * @throws ContentFaults where the site has faults, EditFault where it can't be done; then nothing was changed.
 */
export function rename(site: string, from: string, to: string): ChangedFiles {
  return editSite(site, (texts) => {
    const names = whichKind(texts, from, to)
    const plan = names.kind === 'article' ? planRenameArticle : planRenameCompany
    return plan(texts, names.from, names.to, dayOfClock())
  })
}
