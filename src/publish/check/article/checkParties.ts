import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { KnownCompanies } from '../values/knownCompanies.ts'
import type { SomeFields } from './articleTexts.ts'
import { namedTwice, noParty, unknownCompany } from './companyFaults.ts'

/** Companies that there are not or that are named twice, roles of those that are no party, and parties that are mentioned as well. */
export function checkParties(article: SomeFields, known: KnownCompanies | null): UnplacedFault[] {
  const { companies = [], sources = [] } = article
  return [
    ...companies.flatMap((id, i) => unknownCompany(id, ['companies', i], known)),
    ...namedTwice(companies, ['companies']),
    ...checkRoles(article, known),
    ...checkMentions(article, known),
    ...sources.flatMap(({ company }, i) => (company === undefined ? [] : unknownCompany(company, ['sources', i, 'company'], known))),
  ]
}

function checkRoles({ companies, roles = {} }: SomeFields, known: KnownCompanies | null): UnplacedFault[] {
  return Object.entries(roles).flatMap(([id, words]) => {
    const path: JsonPath = ['roles', id]
    const twice = words.flatMap((word, i) =>
      words.indexOf(word) === i
        ? []
        : [{ path: [...path, i], found: `${quoteValue(word)} for the second time`, wanted: 'each role once', example: '' }],
    )
    return [...noParty(id, path, companies, known), ...twice]
  })
}

function checkMentions({ companies = [], mentions = [] }: SomeFields, known: KnownCompanies | null): UnplacedFault[] {
  return [
    ...mentions.flatMap((id, i) => {
      const path = ['mentions', i]
      const faults = unknownCompany(id, path, known)
      if (faults.length > 0 || !companies.includes(id)) return faults
      const wanted = 'a company that is no party; what is in "companies" need not be mentioned'
      return [{ path, found: `${quoteValue(id)}, which is a party to this news`, wanted, example: '' }]
    }),
    ...namedTwice(mentions, ['mentions']),
  ]
}
