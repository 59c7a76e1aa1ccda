import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { type Company, hueOf } from '../../content/article/company.ts'
import { type Fault, WHOLE_FILE } from '../faults/fault.ts'
import { readCompaniesFile, shownFile } from './contentFiles.ts'
import { quoteValue } from './json/quoteValue.ts'

/** The companies, or null where their file can't be read, which is one fault and no reason to blame every article. */
export function readCompanies(folder: string, faults: Fault[]): Company[] | null {
  const path = join(folder, 'companies.json')
  const file = shownFile(path)
  if (!existsSync(path) && !isLink(path)) {
    faults.push({
      file,
      ...WHOLE_FILE,
      found: 'no such file',
      wanted: 'a list of companies',
      example: '[{ "id": "example-labs", "name": "Example Labs" }]',
    })
    return null
  }
  const parsed = readCompaniesFile(path)
  if (!parsed.ok) {
    faults.push(...parsed.faults)
    return null
  }
  const seen = new Set<string>()
  const ids = parsed.value.map(({ id }) => id)
  ids.forEach((id, i) => {
    if (seen.has(id)) {
      faults.push({
        file,
        ...parsed.json.positionOf([i, 'id']),
        field: `[${i}].id`,
        found: `${quoteValue(id)} for the second time`,
        wanted: 'each id once',
        example: '',
      })
    }
    seen.add(id)
  })
  return parsed.value.map(({ id, name, aliases = [], sector = null, url = null, hue = hueOf(id) }) => ({
    id,
    name,
    aliases,
    sector,
    url,
    hue,
  }))
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
