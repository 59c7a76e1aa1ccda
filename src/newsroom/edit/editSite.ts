import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { readContent } from '../../publish/check/readContent.ts'
import { readSite } from '../../publish/check/site/readSite.ts'
import { ContentFaults } from '../../publish/faults/fault.ts'
import { EditFault } from './editFault.ts'
import { type ChangedFiles, changesOf, type Plan } from './plan.ts'
import { readSiteTexts, type SiteTexts } from './siteTexts.ts'

/**
 * Changes a site's folder as planned, all of it or nothing: the folder is right before, and what it would become is checked beside
 * it, before the first file is replaced.
 * @throws ContentFaults where the folder has faults, EditFault where it would have some.
 */
export function editSite(site: string, makePlan: (texts: SiteTexts) => Plan): ChangedFiles {
  // A draft with faults can't be rewritten where it names others.
  const { draftFaults } = readContent(site, { drafts: true, publicDir: site })
  if (draftFaults.length > 0) throw new ContentFaults(draftFaults)
  const before = readSiteTexts(site)
  const plan = makePlan(before)
  const changes = changesOf(before, plan)
  // Beside it, for what lies in it may be published.
  const folder = mkdtempSync(join(dirname(resolve(site)), '.entente-edit-'))
  try {
    const staged = join(folder, 'site')
    for (const [path, text] of plan.texts) {
      if (before.get(path) === text) takeOver(join(site, path), join(staged, path))
      else writeLike(join(staged, path), text, join(site, path))
    }
    for (const name of ['images', 'static']) if (existsSync(join(site, name))) symlinkSync(resolve(site, name), join(staged, name))
    checkStaged(staged)
    replaceFiles(site, staged, join(folder, 'before'), changes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return changes
}

function checkStaged(staged: string): void {
  try {
    const { draftFaults } = readContent(staged, { drafts: true, site: readSite(staged) })
    if (draftFaults.length > 0) throw new ContentFaults(draftFaults)
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error
    const faults = error.faults.map(({ file, found, wanted, field }) => {
      const own = file.replace(`${shownFile(staged)}/`, '')
      return `  ${own}${field && `  ${field}`}\n    found    ${found}\n    wanted   ${wanted}`
    })
    throw new EditFault('The site would have faults', { found: `\n${faults.join('\n')}`, wanted: 'these ways out taken first' })
  }
}

/** Puts the planned files into their places; where one can't be put there, all are as they were. */
function replaceFiles(site: string, staged: string, kept: string, { changed, added, removed }: ChangedFiles): void {
  for (const path of [...changed, ...removed]) takeOver(join(site, path), join(kept, path))
  try {
    for (const path of [...changed, ...added]) renameSync(join(staged, path), join(site, path))
    for (const path of removed) rmSync(join(site, path))
  } catch (error) {
    for (const path of added) rmSync(join(site, path), { force: true })
    for (const path of [...changed, ...removed]) renameSync(join(kept, path), join(site, path))
    throw error
  }
}

/** The same file by another name, or a copy where the disk knows no such names. */
function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function writeLike(path: string, text: string, like: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  if (existsSync(like)) chmodSync(path, statSync(like).mode)
}
