import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteDescription } from '../../../content/site/siteDescription.ts'
import { type Fault, type Warning, WHOLE_FILE } from '../../faults/fault.ts'
import { FORMAT, type SiteFile } from '../../site/siteFileSchema.ts'
import { type ContentFile, readSiteFile, shownFile } from '../contentFiles.ts'
import { fieldOf } from '../json/fieldOf.ts'
import type { JsonText } from '../json/jsonText.ts'
import { checkFolder } from './checkFolder.ts'
import { checkIcon } from './checkIcon.ts'
import { checkSiteFile } from './checkSiteFile.ts'
import { describeSite } from './describeSite.ts'
import { listOwnPages } from './listOwnPages.ts'
import type { OwnPageFile } from './ownPageFile.ts'
import { type ReadRedirect, readRedirects } from './readRedirects.ts'
import { statedLists } from './statedLists.ts'

/** What a site folder says of its site. */
export interface ReadSite {
  description: SiteDescription
  /** site.json as it was written; `null` where there is none, or one with faults. */
  file: SiteFile | null
  /** about.md and the files of pages/. */
  pages: readonly OwnPageFile[]
  redirects: readonly ReadRedirect[]
  /** Whether the kinds and statuses of the site are known, by which articles are judged. */
  judgesArticles: boolean
  faults: Fault[]
  warnings: Warning[]
}

/**
 * Reads `site.json`, `about.md`, `pages/*.md` and `redirects.json` of a site folder. Never throws: where something has a fault, the
 * description holds what could be read, so that the articles can be checked in the same run.
 */
export function readSite(folder: string): ReadSite {
  const faults: Fault[] = []
  const warnings: Warning[] = []
  checkFolder(folder, faults, warnings)
  checkIcon(folder, faults, warnings)
  const pages = listOwnPages(folder, faults)
  const redirects = readRedirects(folder, faults)
  const path = join(folder, 'site.json')
  const read: ContentFile<SiteFile> = existsSync(path) ? readSiteFile(path) : { ok: false, faults: [noFile(path)] }
  const rest = { pages, redirects, faults, warnings }
  if (!read.ok) {
    const { partly } = read
    const other = partly ? checkFormat(shownFile(path), partly.value, partly.json) : null
    faults.push(...(other ? [other] : read.faults))
    const lists = partly && !other ? statedLists(partly.value) : null
    return { description: { ...describeSite(folder, null, pages), ...lists }, file: null, judgesArticles: lists !== null, ...rest }
  }
  const own = checkSiteFile(read.value, read.json, read.file, pages)
  faults.push(...own)
  const judgesArticles = !own.some(({ field }) => /^(?:kinds|statuses)/.test(field))
  return { description: describeSite(folder, read.value, pages), file: read.value, judgesArticles, ...rest }
}

function noFile(path: string): Fault {
  const wanted = 'what the site is called and about; in an empty folder, entente init writes all that a site needs'
  return {
    file: shownFile(path),
    ...WHOLE_FILE,
    found: 'no such file',
    wanted,
    example: '{ "format": 1, "name": "Quantum deals", "topic": "quantum computing" }',
  }
}

/** A format that this software does not read is one fault, and no reason to blame each field. */
function checkFormat(file: string, site: unknown, json: JsonText): Fault | null {
  const format = fieldOf(site, 'format')
  if (typeof format !== 'number' || format === FORMAT) return null
  const remedy = format > FORMAT ? 'a newer one reads it: npm update entente' : 'CHANGELOG.md says what has changed'
  const wanted = `the version that this software reads, ${FORMAT}; ${remedy}`
  return { file, ...json.positionOf(['format']), field: 'format', found: String(format), wanted, example: `"format": ${FORMAT}` }
}
