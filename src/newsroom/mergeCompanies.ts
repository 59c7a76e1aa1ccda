import { dayOfClock } from '../publish/site/options.ts'
import { editSite } from './edit/editSite.ts'
import type { ChangedFiles } from './edit/plan.ts'
import { planMergeCompanies } from './edit/planMerge.ts'

/**
 * Makes a company one with another, wherever the site names it; its addresses lead there.
 * @throws ContentFaults where the site has faults, EditFault where it can't be done; then nothing was changed.
 */
export function mergeCompanies(site: string, from: string, to: string): ChangedFiles {
  return editSite(site, (texts) => planMergeCompanies(texts, from, to, dayOfClock()))
}
