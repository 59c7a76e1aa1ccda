import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../content/text/compareText.ts'
import { foldLetters } from '../../content/text/foldLetters.ts'
import { slugify } from '../../content/text/slugify.ts'
import { codeOf } from '../faults/errorCode.ts'
import { type Fault, MOST_FAULTS, moreFaults, type Warning, WHOLE_FILE } from '../faults/fault.ts'
import { shownFile } from './contentFiles.ts'
import { quoteValue } from './json/quoteValue.ts'

/** A folder whose files of JSON are one thing each, and what faults call that. */
interface FolderOfFiles {
  name: string
  one: string
  many: string
  /** A file of it. */
  example: string
}

export const ARTICLES: FolderOfFiles = {
  name: 'articles',
  one: 'an article',
  many: 'articles',
  example: 'openai-microsoft-reaffirm-strategic-partnership.json',
}
export const COLLECTIONS: FolderOfFiles = {
  name: 'collections',
  one: 'a collection',
  many: 'collections',
  example: 'who-supplies-example-labs.json',
}

const CLEAN_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Longer ones would not fit into the names of the files that are made of them. */
const LONGEST_SLUG = 200

/** How deep folders are looked through for files that are in the wrong place. */
const DEEPEST = 6

/** The files of a folder of a site's folder, with faults for names that can't be addresses and for files that lie deeper. */
export function listJsonFiles(folder: string, of: FolderOfFiles, faults: Fault[], warnings: Warning[]): string[] {
  const own = join(folder, of.name)
  const names = namesIn(own, of, faults)
  const lower = new Map<string, string>()
  const paths: string[] = []
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = join(own, name)
    const file = shownFile(path)
    if (!name.endsWith('.json')) {
      const misplaced = isFolder(path) ? findMisplaced(path, of) : []
      if (misplaced.length > 0) faults.push(...misplaced)
      else if (isFolder(path)) warnings.push({ file, text: `is a folder without ${of.many} and was passed over` })
      else if (isLink(path)) warnings.push({ file, text: `is a link and was passed over; ${of.many} are files of this folder` })
      else if (MEANT_AS_JSON.test(name)) faults.push(wrongEnding(file, name, of))
      else warnings.push({ file, text: 'is not a .json file and was passed over' })
      continue
    }
    const slug = name.slice(0, -'.json'.length)
    const twin = lower.get(slug.toLowerCase())
    const at = { file, ...WHOLE_FILE, example: of.example }
    if (twin !== undefined)
      faults.push({ ...at, found: `a slug that differs from ${twin} only by case`, wanted: 'slugs that differ in more than case' })
    else if (!CLEAN_SLUG.test(slug))
      faults.push({
        ...at,
        found: `the file name ${quoteValue(name)}`,
        wanted: 'a slug of lower-case letters, digits and single hyphens, and .json',
        example: slugOf(slug.replace(/\.json$/i, ''), of),
      })
    else if (slug.length > LONGEST_SLUG)
      faults.push({ ...at, found: `a slug of ${slug.length} characters`, wanted: `at most ${LONGEST_SLUG}` })
    lower.set(slug.toLowerCase(), name)
    paths.push(path)
  }
  return paths
}

/** Endings that systems hide, and those of relatives of JSON. */
const MEANT_AS_JSON = /\.(?:json\.txt|json5|jsonc|jsonl|json\.json|json)$/i

function wrongEnding(file: string, name: string, of: FolderOfFiles): Fault {
  const wanted = 'a file whose name ends in .json; rename it (systems may hide the last ending)'
  return { file, ...WHOLE_FILE, found: `the file name ${quoteValue(name)}`, wanted, example: slugOf(name.replace(MEANT_AS_JSON, ''), of) }
}

/** What lies deeper than files are looked for would be missed without a word. Folders that are links are not followed. */
function findMisplaced(folder: string, of: FolderOfFiles, depth = 1): Fault[] {
  const faults = entriesOf(folder).flatMap((entry) => {
    if (entry.name.startsWith('.')) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < DEEPEST ? findMisplaced(path, of, depth + 1) : []
    if (!entry.name.endsWith('.json')) return []
    const found = `${of.one} in a folder below ${of.name}/`
    const wanted = `${of.many} beside each other; move it to ${of.name}/`
    return [{ file: shownFile(path), ...WHOLE_FILE, found, wanted, example: `${of.name}/${entry.name}` }]
  })
  return faults.length > MOST_FAULTS
    ? [...faults.slice(0, MOST_FAULTS), moreFaults(shownFile(folder), faults.length - MOST_FAULTS)]
    : faults
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name))
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** The name that a file with other words should have. */
function slugOf(words: string, of: FolderOfFiles): string {
  const slug = slugify(foldLetters(words.replace(/[^\p{L}\p{N}]+/gu, '-')))
  return CLEAN_SLUG.test(slug) ? `${slug}.json` : of.example
}

/** Where there is no folder, there is nothing. */
function namesIn(folder: string, of: FolderOfFiles, faults: Fault[]): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return []
    const found = code === 'ENOTDIR' ? 'a file' : `a folder that can't be read (${code})`
    faults.push({ file: shownFile(folder), ...WHOLE_FILE, found, wanted: `a folder with ${of.many}`, example: '' })
    return []
  }
}
