import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useRef } from 'react'
import type { SearchOrder } from '../../content/address/searchAddress.ts'
import type { Question, SearchHits } from '../../content/query/matches.ts'
import { type SearchQuery, termsOf } from '../../content/search/searchQuery.ts'
import { useAsk } from '../../data/services.ts'
import { usePrefetchArticle } from '../../features/entry/usePrefetchArticle.ts'
import { ShowMore } from '../../features/list/ShowMore.tsx'
import { type FoundRows, searchRowsQuery } from '../../features/search/searchQuery.ts'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import type { MoreState, ShownCount } from '../../features/view/useShownCount.ts'
import { SearchResult } from './SearchResult.tsx'

interface SearchRowListProps {
  query: SearchQuery
  question: Question & { hits: SearchHits }
  order: SearchOrder
  /** How many there are in all. */
  count: number
  depth: ShownCount
}

/** The results, ten at first. How many are shown and the scroll anchor belong to the entry of the history, as in every list. */
export function SearchRowList({ query, question, order, count, depth }: SearchRowListProps) {
  const ask = useAsk()
  const client = useQueryClient()
  const { shownCount, more, showMore } = depth
  const found = useQuery({ ...searchRowsQuery(ask, query, question, order, shownCount), placeholderData: (last) => last })
  // Rendered with low priority, so that typing is never held up.
  const data = useDeferredValue(found.data)
  const prefetch = usePrefetchArticle()
  if (!data) return null
  const onMore = () => showMore((deeper) => client.query(searchRowsQuery(ask, query, question, order, deeper)))
  return (
    <Rows
      {...data}
      terms={termsOf(query)}
      shownCount={shownCount}
      remaining={count - data.rows.length}
      more={more}
      onMore={onMore}
      onIntent={prefetch}
    />
  )
}

interface RowsProps extends FoundRows {
  terms: readonly string[]
  shownCount: number
  remaining: number
  more: MoreState
  onMore: () => Promise<void>
  onIntent: (slug: string) => void
}

/** Mounted together with its rows, so that the scroll position of a reader who comes back can be restored. */
function Rows({ rows, labels, terms, shownCount, remaining, more, onMore, onIntent }: RowsProps) {
  const list = useRef<HTMLDivElement>(null)
  useScrollAnchor(list, shownCount)
  return (
    <div ref={list}>
      <h2 className="sr-only">Announcements</h2>
      <ol>
        {rows.map(({ text, positions }) => (
          <SearchResult key={text.card.slug} text={text} positions={positions} terms={terms} labels={labels} onIntent={onIntent} />
        ))}
      </ol>
      <ShowMore left={remaining} state={more} list={list} onMore={onMore} />
    </div>
  )
}
