import { EMPTY_FILTER, isNarrowed } from '../query/filter.ts'
import type { Question } from '../query/matches.ts'
import { formatFilter, isCompanyId, parseFilter } from './filterAddress.ts'
import { companyPath, partnershipPath, SEARCH_PATH, TIMELINE_PATH } from './paths.ts'
import { SEARCH_ADDRESS, type SearchView } from './searchAddress.ts'

/**
 * What can be followed, read from its address: a company, two companies, a view of the timeline or of a company's page, a
 * search. `address` is relative to the site's base, and the one way to write it.
 */
export type Followed = { address: string } & (
  | { kind: 'company'; company: string; question: Question }
  | { kind: 'partnership'; parties: [string, string]; question: Question }
  | { kind: 'view'; question: Question }
  | { kind: 'search'; search: SearchView }
)

const COMPANY = /^\/companies\/([^/]+)\/$/
const PARTNERSHIP = /^\/partnerships\/([^/]+)\/([^/]+)\/$/

/**
 * Reads a path with its search part. `null` where nothing can be followed: another page, the search without words. Order does
 * not make another view, so what is new comes first; parameters that mean nothing are left out.
 */
export function parseFollowed(address: string): Followed | null {
  const [path = '', search = ''] = address.split('#', 1)[0]?.split('?') ?? []
  const params = new URLSearchParams(search)
  if (path === SEARCH_PATH) {
    const { view: asked } = SEARCH_ADDRESS.parse(params)
    const view = { ...asked, words: asked.words.trim(), order: 'relevance' as const }
    return view.words === '' ? null : { kind: 'search', search: view, address: SEARCH_PATH + SEARCH_ADDRESS.format(view) }
  }
  const [, a, b] = PARTNERSHIP.exec(path) ?? []
  if (a !== undefined && b !== undefined) return followPartnership(a, b)
  const [, company = null] = COMPANY.exec(path) ?? []
  if (company === null ? path !== TIMELINE_PATH : !isCompanyId(company)) return null
  const filter = { ...parseFilter(params, company).filter, sort: EMPTY_FILTER.sort }
  const question = { filter, scope: company }
  if (company !== null && !isNarrowed(filter)) return { kind: 'company', company, question, address: companyPath(company) }
  return { kind: 'view', question, address: path + formatFilter(filter) }
}

function followPartnership(one: string, other: string): Followed | null {
  if (!isCompanyId(one) || !isCompanyId(other) || one === other) return null
  const [a = one, b = other] = [one, other].sort()
  const filter = { ...EMPTY_FILTER, companies: [a, b], match: 'all' as const }
  return { kind: 'partnership', parties: [a, b], question: { filter, scope: null }, address: partnershipPath(a, b) }
}
