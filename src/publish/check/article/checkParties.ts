import { suggestCurrent } from '../formerNames.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { KnownCompanies } from '../values/knownCompanies.ts'
import type { SomeFields } from './articleTexts.ts'

/** Companies that there are not or that are named twice, and payers and payees that are no party to the news, or the same one. */
export function checkParties({ companies, amounts = [] }: SomeFields, known: KnownCompanies | null): UnplacedFault[] {
  const unknown = (id: string, path: JsonPath): UnplacedFault[] => {
    if (known === null || known.has(id)) return []
    const meant = known.suggest(id)
    const otherwise = meant === null ? 'an id from companies.json; add the company there first' : `did you mean ${quoteValue(meant)}?`
    const wanted = suggestCurrent(id, known.former) ?? otherwise
    return [{ path, found: `${quoteValue(id)}, which companies.json does not list`, wanted, example: quoteValue(meant ?? 'example-labs') }]
  }
  const party = (id: string | undefined, path: JsonPath): UnplacedFault[] => {
    if (id === undefined) return []
    const faults = unknown(id, path)
    if (faults.length > 0 || companies === undefined || companies.includes(id)) return faults
    const wanted = `one of the article's companies: ${companies.join(', ')}; if it takes part, add it to "companies"`
    return [{ path, found: `${quoteValue(id)}, which is no party to this news`, wanted, example: quoteValue(companies[0]) }]
  }
  return [
    ...(companies ?? []).flatMap((id, i) => {
      const twice = { path: ['companies', i], found: `${quoteValue(id)} for the second time`, wanted: 'each company once', example: '' }
      return [...unknown(id, ['companies', i]), ...(companies?.indexOf(id) === i ? [] : [twice])]
    }),
    ...amounts.flatMap(({ from, to }, i) => {
      const faults = [...party(from, ['amounts', i, 'from']), ...party(to, ['amounts', i, 'to'])]
      if (from === undefined || from !== to) return faults
      const found = `${quoteValue(to)}, which pays the sum as well`
      return [
        ...faults,
        { path: ['amounts', i, 'to'], found, wanted: 'another company than "from"; leave out what is not known', example: '' },
      ]
    }),
  ]
}
