import type { CompanyDetails, FormerName, ListedCompany } from '../article/company.ts'
import { asList, asOptionalList, asRecord, asText, asTextOrNull } from '../text/decode.ts'

/**
 * What is stated of companies beside their names, by their ids; of most of them there is nothing. A file of its own, which the page
 * of a company alone needs: for names and searches the manifest has everything.
 */
export type Profiles = ReadonlyMap<string, CompanyDetails>

/** The details of those of some companies that state any, as far as they concern others of these: of who is left out not even an id goes out. */
export function encodeProfiles(companies: readonly ListedCompany[]): object {
  const known = new Set(companies.map(({ id }) => id))
  return Object.fromEntries(
    companies.flatMap(({ id, details }) => {
      if (!details) return []
      const { tickers, formerNames, parent } = details
      const partOf = details.partOf.filter((group) => known.has(group))
      const stated = {
        ...(tickers.length > 0 && { tickers }),
        ...(formerNames.length > 0 && { formerNames: formerNames.map(({ name, until }) => (until === null ? [name] : [name, until])) }),
        ...(parent !== null && known.has(parent) && { parent }),
        ...(partOf.length > 0 && { partOf }),
      }
      return Object.keys(stated).length === 0 ? [] : [[id, stated] as const]
    }),
  )
}

/** @throws DataFault when the value is not what {@link encodeProfiles} made. */
export function parseProfiles(value: unknown): Profiles {
  const where = 'data/profiles.json'
  return new Map(
    Object.entries(asRecord(value, where)).map(([id, entry]): [string, CompanyDetails] => {
      const at = `${where}: ${id}`
      const stated = asRecord(entry, at)
      return [
        id,
        {
          tickers: asOptionalList(stated['tickers'], at, asText),
          formerNames: asOptionalList(stated['formerNames'], at, parseFormerName),
          parent: asTextOrNull(stated['parent'], at),
          partOf: asOptionalList(stated['partOf'], at, asText),
        },
      ]
    }),
  )
}

function parseFormerName(value: unknown, where: string): FormerName {
  const [name = '', until = null] = asList(value, where, asText)
  return { name, until }
}
