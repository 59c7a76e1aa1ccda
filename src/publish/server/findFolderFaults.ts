import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import type { Day } from '../../content/text/day.ts'
import { readContent } from '../check/readContent.ts'
import { readSite } from '../check/site/readSite.ts'
import { ContentFaults, type Fault } from '../faults/fault.ts'

/** What is wrong with a site folder as it lies there now, while the site is still shown as it was. */
export function findFolderFaults(folder: string, today: Day): readonly Fault[] {
  const shown = THIS_SITE
  const site = readSite(folder)
  try {
    setThisSite(site.description)
    readContent(folder, { drafts: true, today, site })
    return []
  } catch (error) {
    if (error instanceof ContentFaults) return error.faults
    throw error
  } finally {
    setThisSite(shown)
  }
}
