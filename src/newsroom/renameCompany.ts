import { dayOfClock } from '../publish/site/options.ts'
import { editSite } from './edit/editSite.ts'
import type { ChangedFiles } from './edit/plan.ts'
import { planRenameCompany } from './edit/planRename.ts'

/**
 * Gives a company another id wherever the site names it; its former addresses lead on.
 * @throws ContentFaults where the site has faults, EditFault where it can't be done; then nothing was changed.
 */
export function renameCompany(site: string, from: string, to: string): ChangedFiles {
  return editSite(site, (texts) => planRenameCompany(texts, from, to, dayOfClock()))
}
