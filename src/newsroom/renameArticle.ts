import { dayOfClock } from '../publish/site/options.ts'
import { editSite } from './edit/editSite.ts'
import type { ChangedFiles } from './edit/plan.ts'
import { planRenameArticle } from './edit/planRename.ts'

/**
 * Gives an article another slug wherever the site names it; its former address leads on.
 * @throws ContentFaults where the site has faults, EditFault where it can't be done; then nothing was changed.
 */
export function renameArticle(site: string, from: string, to: string): ChangedFiles {
  return editSite(site, (texts) => planRenameArticle(texts, from, to, dayOfClock()))
}
