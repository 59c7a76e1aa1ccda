import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, WHOLE_FILE } from '../../faults/fault.ts'
import { shownFile } from '../contentFiles.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { readTextFile } from '../json/readTextFile.ts'
import type { OwnPageFile } from './ownPageFile.ts'
import { readMarkdown } from './readMarkdown.ts'

const MOST_BYTES = 1_000_000
const CLEAN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The pages that a publisher has written: `about.md`, whose id is `about`, and the files of `pages/` by their names. */
export function listOwnPages(folder: string, faults: Fault[]): OwnPageFile[] {
  const about = join(folder, 'about.md')
  const pages = existsSync(about) ? [readPage(about, 'about', faults)] : []
  const others = join(folder, 'pages')
  for (const name of existsSync(others) ? readdirSync(others).sort() : []) {
    if (name.startsWith('.')) continue
    const path = join(others, name)
    const id = name.slice(0, -'.md'.length)
    const at = { file: shownFile(path), ...WHOLE_FILE, example: 'pages/method.md' }
    if (!name.endsWith('.md')) faults.push({ ...at, found: quoteValue(name), wanted: 'files in Markdown, whose names end in .md' })
    else if (!CLEAN_ID.test(id))
      faults.push({ ...at, found: `the file name ${quoteValue(name)}`, wanted: 'lower-case letters, digits and single hyphens, and .md' })
    else if (id === 'about')
      faults.push({ ...at, found: 'a second page about the site', wanted: 'about.md beside site.json, and no other' })
    else pages.push(readPage(path, id, faults))
  }
  return pages
}

/** One with a fault is there all the same, so that nothing else is blamed for it. */
function readPage(path: string, id: string, faults: Fault[]): OwnPageFile {
  const file = shownFile(path)
  const read = readTextFile(path, MOST_BYTES)
  const page = read.ok ? readMarkdown(read.text, id, file, faults) : null
  if (!read.ok) faults.push({ file, ...read.fault })
  return page ?? { id, title: id, description: '', blocks: [], links: [], file }
}
