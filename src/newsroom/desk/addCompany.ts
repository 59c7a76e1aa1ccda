import { hueOf } from '../../content/article/company.ts'
import type { CompanyAnswer, DeskFault, NewCompany } from '../../desk/deskAnswers.ts'
import { shownFile } from '../../publish/check/contentFiles.ts'
import { quoteValue } from '../../publish/check/json/quoteValue.ts'
import { readCompanies } from '../../publish/check/readCompanies.ts'
import { knownCompanies } from '../../publish/check/values/knownCompanies.ts'
import { type Fault, WHOLE_FILE } from '../../publish/faults/fault.ts'
import type { Development } from '../../publish/server/serveDevelopment.ts'
import { addObject } from '../edit/editJson.ts'
import { toDeskFault } from './deskFaults.ts'
import { DeskProblem } from './deskProblem.ts'
import { companiesFile, readOnDisk, replaceFile } from './siteFile.ts'

/** Adds a company to the end of the site's list, whose other bytes stay, where its id and names are nobody else's. */
export function addCompany({ content, read }: Development, { id, name, aliases }: NewCompany): CompanyAnswer {
  const folder = content.siteFolder.site.content
  const path = companiesFile(folder)
  const before = readOnDisk(path)
  const company = { id, name: name.trim(), ...(aliases.length > 0 && { aliases: aliases.map((alias) => alias.trim()) }) }
  const text = addObject(before?.bytes.toString('utf8') ?? '[\n]\n', [], company)
  const bytes = Buffer.from(before ? text : `[\n  ${text.slice(1).trimStart()}`)
  const faults: Fault[] = []
  const list = readCompanies(folder, faults, [], bytes)
  const own = [...faults.map((fault) => toDeskFault(fault)), ...findNameClashes(folder, company.name, aliases)]
  if (own.length > 0 || !list) return { kind: 'refused', faults: own }
  if (!replaceFile(path, bytes, before)) throw new DeskProblem(409, 'companies.json was changed a moment ago. Add the company once more.')
  read()
  return { kind: 'added', company: { id, name: company.name, hue: hueOf(id), aliases: company.aliases ?? [], count: 0 } }
}

/** Names and aliases that another company has: two of one name can't be told apart. */
function findNameClashes(folder: string, name: string, aliases: readonly string[]): DeskFault[] {
  const list = readCompanies(folder, [])
  const known = list && knownCompanies(list)
  return [name, ...aliases].flatMap((word, i) => {
    const other = known?.named(word) ?? null
    if (other === null) return []
    const place = { file: shownFile(companiesFile(folder)), ...WHOLE_FILE, field: i === 0 ? 'name' : `aliases[${i - 1}]` }
    const found = `${quoteValue(word)}, a name of ${quoteValue(other)}`
    return [{ ...place, path: i === 0 ? ['name'] : ['aliases', i - 1], found, wanted: 'names that no other company has', example: '' }]
  })
}
