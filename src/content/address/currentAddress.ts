import type { FormerNames } from '../archive/formerNames.ts'
import { companyPath, partnershipPath } from './paths.ts'

/** Parameters of views that name companies. */
const COMPANY_PARAMETERS = ['company', 'not', 'within', 'at']

/**
 * The address that an address with former names of articles or companies leads on to; `null` where it has none. `path`: with a
 * slash in front, relative to the base; `search`: empty, or with its `?`.
 */
export function currentAddress(former: FormerNames, path: string, search: string): string | null {
  const own = currentPath(former, path)
  const params = [...new URLSearchParams(search)].map(([name, value]): [string, string] => [
    name,
    (COMPANY_PARAMETERS.includes(name) && former.companies.get(value)) || value,
  ])
  const isFormer = [...new URLSearchParams(search).values()].some((value, i) => value !== params[i]?.[1])
  return own === path && !isFormer ? null : own + (isFormer ? `?${new URLSearchParams(params)}` : search)
}

function currentPath({ articles, companies }: FormerNames, path: string): string {
  const parts = path.split('/')
  const [, section, one = '', other = '', ...rest] = parts
  if (section === 'partnerships' && (companies.has(one) || companies.has(other))) {
    const [a, b] = [companies.get(one) ?? one, companies.get(other) ?? other]
    // Two that are one by now have nothing but that one's page.
    return (a === b ? companyPath(a) : partnershipPath(a, b)) + rest.join('/')
  }
  const now = section === 'articles' ? articles.get(one) : section === 'companies' ? companies.get(one) : undefined
  // Not `with`, which Firefox 114 does not have.
  return now === undefined ? path : parts.map((part, place) => (place === 2 ? now : part)).join('/')
}
