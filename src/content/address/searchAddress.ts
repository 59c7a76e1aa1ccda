import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { fixed, freeText, group, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'
import { FILTER_FIELDS, normalizeFilter } from './filterAddress.ts'

const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type SearchOrder = (typeof ORDERS)[number]

/** What the address of a search asks for. The filter's own order is not used. */
export interface SearchView {
  words: string
  filter: Filter
  order: SearchOrder
}

/** The words first, then the filter of lists; `sort` may also be `relevance`, which it is where it is left out. */
export const SEARCH_ADDRESS = defineAddress(
  group<SearchView>({
    words: freeText('q'),
    filter: group<Filter>({ ...FILTER_FIELDS, sort: fixed(EMPTY_FILTER.sort) }, normalizeFilter),
    order: one('sort', (value): value is SearchOrder => ORDERS.some((order) => order === value), 'relevance'),
  }),
)

export const parseSearchView = SEARCH_ADDRESS.parse
export const formatSearchView = SEARCH_ADDRESS.format
