import { suggestCurrent } from '../formerNames.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { KnownCompanies } from '../values/knownCompanies.ts'

/** What is wrong with the id of a company that need not take part; nothing where the companies could not be read. */
export function unknownCompany(id: string, path: JsonPath, known: KnownCompanies | null): UnplacedFault[] {
  if (known === null || known.has(id)) return []
  const meant = known.suggest(id)
  const otherwise = meant === null ? 'an id from companies.json; add the company there first' : `did you mean ${quoteValue(meant)}?`
  const wanted = suggestCurrent(id, known.former) ?? otherwise
  return [{ path, found: `${quoteValue(id)}, which companies.json does not list`, wanted, example: quoteValue(meant ?? 'example-labs') }]
}

/** The same where it has to take part. `parties` are not known where their field has not its form, and then anybody may be one. */
export function noParty(
  id: string | undefined,
  path: JsonPath,
  parties: readonly string[] | undefined,
  known: KnownCompanies | null,
): UnplacedFault[] {
  if (id === undefined) return []
  const faults = unknownCompany(id, path, known)
  if (faults.length > 0 || parties === undefined || parties.includes(id)) return faults
  const wanted = `one of the article's companies: ${parties.join(', ')}; if it takes part, add it to "companies"`
  return [{ path, found: `${quoteValue(id)}, which is no party to this news`, wanted, example: quoteValue(parties[0]) }]
}

/** Ids of a list that stand there again. */
export function namedTwice(ids: readonly string[], field: JsonPath): UnplacedFault[] {
  return ids.flatMap((id, i) => {
    const twice = { path: [...field, i], found: `${quoteValue(id)} for the second time`, wanted: 'each company once', example: '' }
    return ids.indexOf(id) === i ? [] : [twice]
  })
}
