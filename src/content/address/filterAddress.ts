import { isKind, KINDS } from '../article/article.ts'
import { EMPTY_FILTER, type Filter, type IgnoredPart } from '../query/filter.ts'
import { isDay } from '../text/day.ts'

const COMPANY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text can be the id of a company. */
export function isCompanyId(text: string): boolean {
  return COMPANY_ID.test(text)
}

/**
 * Reads the filter from the search part of an address, in the order company, match, kind, from, to, sort.
 * What can't be read is left out of the filter and listed; parameters that are not the filter's own are passed over,
 * since links gather tracking parameters on their way. Days in the wrong order are swapped.
 * Whether a company exists is not known here.
 */
export function parseFilter(params: URLSearchParams): { filter: Filter; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = []
  const read = (name: string, isGood: (value: string) => boolean): string[] =>
    params.getAll(name).filter((value) => {
      const good = isGood(value)
      if (!good && value !== '') ignored.push({ name, value })
      return good
    })
  const companies = read('company', isCompanyId)
  const match = read('match', (value) => value === 'any' || value === 'all')
  const kinds = read('kind', isKind).filter(isKind)
  const [from = null] = read('from', isDay)
  const [to = null] = read('to', isDay)
  const sort = read('sort', (value) => value === 'newest' || value === 'oldest')
  const filter = normalizeFilter({
    companies,
    match: match[0] === 'all' ? 'all' : 'any',
    kinds,
    from,
    to,
    sort: sort[0] === 'oldest' ? 'oldest' : 'newest',
  })
  return { filter, ignored }
}

/**
 * The search part of a filter's address: empty, or `?` and the parts in fixed order with defaults left out.
 * Equal views have equal addresses: order and repetition of companies and kinds make no difference, nor which day is
 * called the first.
 */
export function formatFilter(filter: Filter): string {
  const { companies, match, kinds, from, to, sort } = normalizeFilter(filter)
  const params = new URLSearchParams()
  for (const company of companies) params.append('company', company)
  if (match === 'all') params.append('match', 'all')
  for (const kind of kinds) params.append('kind', kind)
  if (from !== null) params.append('from', from)
  if (to !== null) params.append('to', to)
  if (sort !== EMPTY_FILTER.sort) params.append('sort', sort)
  const text = params.toString()
  return text && `?${text}`
}

/** Companies by id, kinds in their own order, nothing twice; "all of" only where it differs from "any of"; the earlier day first. */
function normalizeFilter(filter: Filter): Filter {
  const companies = [...new Set(filter.companies)].sort()
  const { from, to } = filter
  const swapped = from !== null && to !== null && from > to
  return {
    ...filter,
    companies,
    match: companies.length > 1 ? filter.match : 'any',
    kinds: KINDS.filter((kind) => filter.kinds.includes(kind)),
    from: swapped ? to : from,
    to: swapped ? from : to,
  }
}
