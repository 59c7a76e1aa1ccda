import { dayOfClock } from '../publish/site/options.ts'
import { editSite } from './edit/editSite.ts'
import type { ChangedFiles } from './edit/plan.ts'
import { planMergeArticles } from './edit/planMerge.ts'

/**
 * Makes an article a part of another one, wherever the site names it; its address leads there.
 * @throws ContentFaults where the site has faults, EditFault where it can't be done; then nothing was changed.
 */
export function mergeArticles(site: string, from: string, to: string): ChangedFiles {
  return editSite(site, (texts) => planMergeArticles(texts, from, to, dayOfClock()))
}
