import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../faults/errorCode.ts'
import { type Fault, type Warning, WHOLE_FILE } from '../faults/fault.ts'
import { shownFile } from './contentFiles.ts'
import { quoteValue } from './json/quoteValue.ts'

const CLEAN_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Longer ones would not fit into the names of the files that are made of them. */
const LONGEST_SLUG = 200

/** The files of `articles/`, with faults for names that can't be addresses. */
export function listArticles(folder: string, faults: Fault[], warnings: Warning[]): string[] {
  const articles = join(folder, 'articles')
  const names = namesIn(articles, faults)
  const lower = new Map<string, string>()
  const paths: string[] = []
  for (const name of names) {
    if (name.startsWith('.')) continue
    const file = shownFile(join(articles, name))
    if (!name.endsWith('.json')) {
      warnings.push({ file, text: 'is not a .json file and was passed over' })
      continue
    }
    const slug = name.slice(0, -'.json'.length)
    const twin = lower.get(slug.toLowerCase())
    const at = { file, ...WHOLE_FILE, example: 'sample-cloud-to-supply-example-labs.json' }
    if (twin !== undefined)
      faults.push({ ...at, found: `a slug that differs from ${twin} only by case`, wanted: 'slugs that differ in more than case' })
    else if (!CLEAN_SLUG.test(slug))
      faults.push({
        ...at,
        found: `the file name ${quoteValue(name)}`,
        wanted: 'a slug of lower-case letters, digits and single hyphens, and .json',
      })
    else if (slug.length > LONGEST_SLUG)
      faults.push({ ...at, found: `a slug of ${slug.length} characters`, wanted: `at most ${LONGEST_SLUG}` })
    lower.set(slug.toLowerCase(), name)
    paths.push(join(articles, name))
  }
  return paths
}

/** An archive without the folder is empty. */
function namesIn(articles: string, faults: Fault[]): string[] {
  try {
    return readdirSync(articles).sort()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return []
    const found = code === 'ENOTDIR' ? 'a file' : `a folder that can't be read (${code})`
    faults.push({ file: shownFile(articles), ...WHOLE_FILE, found, wanted: 'a folder with articles', example: '' })
    return []
  }
}
