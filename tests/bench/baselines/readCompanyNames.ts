import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asList, asRecord, asText } from '../../../src/content/text/decode.ts'

/** The names of a publisher's companies, by their ids. */
export function readCompanyNames(content: string): Map<string, string> {
  const file: unknown = JSON.parse(readFileSync(join(content, 'companies.json'), 'utf8'))
  const companies = asList(file, 'companies.json', (entry, where) => {
    const company = asRecord(entry, where)
    return [asText(company['id'], where), asText(company['name'], where)] as const
  })
  return new Map(companies)
}
