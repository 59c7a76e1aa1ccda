import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { type CompanyDetails, hueOf, type ListedCompany } from '../../content/article/company.ts'
import type { CompanyFile } from '../../content/article/companySchema.ts'
import { type Fault, type Warning, WHOLE_FILE } from '../faults/fault.ts'
import { findForeignMarkup } from './article/foreignMarkup.ts'
import { checkCompanyRelations } from './checkCompanyRelations.ts'
import { readCompaniesFile, shownFile } from './contentFiles.ts'
import { FORMER_WANTED, findFormerFaults, formerNames } from './formerNames.ts'
import { formatPath } from './json/jsonText.ts'
import { placeFaults, type UnplacedFault } from './json/placeFaults.ts'
import { quoteValue } from './json/quoteValue.ts'
import { checkWebAddress, doubtWebAddress } from './values/webAddress.ts'

/** The publisher's companies. */
export interface ReadCompanies {
  companies: ListedCompany[]
  /** Ids that they had before, each with the one of now. */
  former: ReadonlyMap<string, string>
}

/**
 * The companies, or null where their file can't be read, which is one fault and no reason to blame every article. `instead`: the
 * bytes that count in place of those on disk.
 */
export function readCompanies(
  folder: string,
  faults: Fault[],
  warnings: Warning[] = [],
  instead: Uint8Array | null = null,
): ReadCompanies | null {
  const path = join(folder, 'companies.json')
  const file = shownFile(path)
  if (!instead && !existsSync(path) && !isLink(path)) {
    faults.push({
      file,
      ...WHOLE_FILE,
      found: 'no such file',
      wanted: 'a list of companies',
      example: '[{ "id": "example-labs", "name": "Example Labs" }]',
    })
    return null
  }
  const parsed = readCompaniesFile(path, instead)
  if (!parsed.ok) {
    faults.push(...parsed.faults)
    return null
  }
  faults.push(...placeFaults(file, parsed.json, checkCompanies(parsed.value)))
  for (const { id, url } of parsed.value) {
    const doubt = url === undefined ? null : doubtWebAddress(url)
    if (doubt !== null) warnings.push({ file, text: `has for ${id} the address ${url}, ${doubt}` })
  }
  const known = parsed.value.map(({ id, ids: former = [] }) => ({ name: id, former }))
  for (const { place, found } of findFormerFaults(known)) {
    const path = [place[0], 'ids', place[1]]
    faults.push({ file, ...parsed.json.positionOf(path), field: formatPath(path), found, wanted: FORMER_WANTED, example: '' })
  }
  return { companies: parsed.value.map(toCompany), former: formerNames(known) }
}

/** A company of the publisher's list as the code knows it, with every default filled in. */
export function toCompany(file: CompanyFile): ListedCompany {
  const { id, ids, name, aliases = [], sector, url, hue } = file
  const details = detailsOf(file)
  const others = details ? [...details.tickers, ...details.formerNames.map((former) => former.name)] : []
  return {
    id,
    name,
    aliases: [...aliases, ...others],
    sector: sector ?? null,
    url: url ?? null,
    hue: hue ?? hueOf(ids?.[0] ?? id),
    ...(details && { details }),
  }
}

/** `null` where the file states none. */
function detailsOf({ tickers = [], formerNames = [], parent, partOf = [] }: CompanyFile): CompanyDetails | null {
  if (tickers.length + formerNames.length + partOf.length === 0 && parent === undefined) return null
  const names = formerNames.map((former) =>
    typeof former === 'string' ? { name: former, until: null } : { name: former.name, until: former.until ?? null },
  )
  return { tickers, formerNames: names, parent: parent ?? null, partOf }
}

/** What the schema can't see. */
function checkCompanies(companies: readonly CompanyFile[]): UnplacedFault[] {
  const ids = companies.map(({ id }) => id)
  const faults = companies.flatMap(({ id, name, aliases = [], formerNames = [], sector, url }, i): UnplacedFault[] => {
    const twice = { path: [i, 'id'], found: `${quoteValue(id)} for the second time`, wanted: 'each id once', example: '' }
    const address = url === undefined ? null : checkWebAddress(url)
    const texts = [
      { path: [i, 'name'], text: name },
      ...aliases.map((text, j) => ({ path: [i, 'aliases', j], text })),
      ...formerNames.map((former, j) =>
        typeof former === 'string'
          ? { path: [i, 'formerNames', j], text: former }
          : { path: [i, 'formerNames', j, 'name'], text: former.name },
      ),
      ...(sector === undefined ? [] : [{ path: [i, 'sector'], text: sector }]),
    ]
    return [
      ...(ids.indexOf(id) === i ? [] : [twice]),
      ...(address && url !== undefined
        ? [{ path: [i, 'url'], found: quoteValue(url), ...address, example: quoteValue(address.example) }]
        : []),
      ...texts.flatMap(({ path, text }) => findForeignMarkup(text, 'foreign').map((words) => ({ path, ...words }))),
    ]
  })
  return [...faults, ...checkCompanyRelations(companies)]
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
