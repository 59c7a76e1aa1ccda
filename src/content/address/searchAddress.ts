import type { Filter, IgnoredPart } from '../query/filter.ts'
import { formatFilter, parseFilter } from './filterAddress.ts'

const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type SearchOrder = (typeof ORDERS)[number]

/** What the address of a search asks for. The filter's own order is not used. */
export interface SearchView {
  words: string
  filter: Filter
  order: SearchOrder
}

/** Reads `?q=…` and the filter of lists; `sort` may also be `relevance`, which it is where it is left out. */
export function parseSearchView(params: URLSearchParams): { view: SearchView; ignored: IgnoredPart[] } {
  const sort = params.get('sort')
  const order = ORDERS.find((known) => known === sort) ?? 'relevance'
  const { filter, ignored } = parseFilter(params)
  return {
    view: { words: params.get('q') ?? '', filter: { ...filter, sort: 'newest' }, order },
    ignored: ignored.filter(({ name, value }) => name !== 'sort' || value !== 'relevance'),
  }
}

/** The search part of the address, the words first. Equal views have equal addresses. */
export function formatSearchView({ words, filter, order }: SearchView): string {
  const params = new URLSearchParams(formatFilter({ ...filter, sort: 'newest' }))
  const text = new URLSearchParams({ ...(words.trim() !== '' && { q: words.trim() }) })
  for (const [name, value] of params) text.append(name, value)
  if (order !== 'relevance') text.append('sort', order)
  const search = text.toString()
  return search && `?${search}`
}
