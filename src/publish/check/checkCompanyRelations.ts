import type { CompanyFile } from '../../content/article/companySchema.ts'
import { findFollowsCycles } from './archive/findFollowsCycles.ts'
import { suggestCurrent } from './formerNames.ts'
import type { JsonPath } from './json/jsonText.ts'
import type { UnplacedFault } from './json/placeFaults.ts'
import { quoteValue } from './json/quoteValue.ts'
import { suggestMatch } from './json/suggestMatch.ts'

/**
 * What is wrong between companies of a list and in their names: owners and groups that there are not, that are the company itself,
 * or that are named twice, also as owner and group, owners and groups in a circle, and tickers and former names that the company has
 * already.
 */
export function checkCompanyRelations(companies: readonly CompanyFile[]): UnplacedFault[] {
  const ids = companies.map(({ id }) => id)
  const former = new Map(companies.flatMap(({ id, ids: before = [] }) => before.map((word) => [word, id] as const)))
  const checkId = (id: string, own: string, path: JsonPath): UnplacedFault[] => {
    if (id === own) return [{ path, found: `${quoteValue(id)}, the company itself`, wanted: 'the id of another company', example: '' }]
    if (ids.includes(id)) return []
    const wanted = suggestCurrent(id, former) ?? suggestMatch(id, ids, 'the id of a company of this list; add it first')
    return [{ path, found: `${quoteValue(id)}, which companies.json does not list`, wanted, example: '' }]
  }
  return [
    ...companies.flatMap((company, i) => {
      const { id, parent, partOf = [] } = company
      return [
        ...(parent === undefined ? [] : checkId(parent, id, [i, 'parent'])),
        ...partOf.flatMap((group, j) => [
          ...checkId(group, id, [i, 'partOf', j]),
          ...(partOf.indexOf(group) === j ? [] : [twice([i, 'partOf', j], group, 'each group once')]),
          ...(group === parent && group !== id ? [ownerAsGroup([i, 'partOf', j], group)] : []),
        ]),
        ...checkNames(company, i),
      ]
    }),
    ...findOwnerCircles(companies),
    ...findGroupCircles(companies),
  ]
}

/** Tickers and former names that the company has already, by whatever field. */
function checkNames({ name, aliases = [], tickers = [], formerNames = [] }: CompanyFile, i: number): UnplacedFault[] {
  const added = [
    ...tickers.map((text, j) => ({ path: [i, 'tickers', j], text })),
    ...formerNames.map((former, j) =>
      typeof former === 'string'
        ? { path: [i, 'formerNames', j], text: former }
        : { path: [i, 'formerNames', j, 'name'], text: former.name },
    ),
  ]
  const known = new Set([name, ...aliases])
  return added.flatMap(({ path, text }) => {
    if (known.has(text)) return [twice(path, text, 'each name of a company once')]
    known.add(text)
    return []
  })
}

function twice(path: JsonPath, text: string, wanted: string): UnplacedFault {
  return { path, found: `${quoteValue(text)} for the second time`, wanted, example: '' }
}

function ownerAsGroup(path: JsonPath, group: string): UnplacedFault {
  const wanted = 'groups that do not own the company; its owner stands in "parent" alone'
  return { path, found: `${quoteValue(group)}, which "parent" names as well`, wanted, example: '' }
}

function findOwnerCircles(companies: readonly CompanyFile[]): UnplacedFault[] {
  const owned = companies.map(({ id, parent }) => ({ slug: id, follows: parent === undefined || parent === id ? [] : [parent] }))
  return findFollowsCycles(owned).map((cycle) => ({
    path: [companies.findIndex(({ id }) => id === cycle[0]), 'parent'],
    found: `a circle: ${cycle.join(' is owned by ')}`,
    wanted: 'an owner that the company does not own itself',
    example: '',
  }))
}

function findGroupCircles(companies: readonly CompanyFile[]): UnplacedFault[] {
  const parts = companies.map(({ id, partOf = [] }) => ({ slug: id, follows: partOf.filter((group) => group !== id) }))
  return findFollowsCycles(parts).map((cycle) => {
    const [first = '', group = ''] = cycle
    const place = companies.findIndex(({ id }) => id === first)
    return {
      path: [place, 'partOf', companies[place]?.partOf?.indexOf(group) ?? 0],
      found: `a circle: ${cycle.join(' is a part of ')}`,
      wanted: 'groups that are no part of the company themselves',
      example: '',
    }
  })
}
