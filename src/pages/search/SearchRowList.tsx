import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useRef } from 'react'
import type { SearchOrder } from '../../content/address/searchAddress.ts'
import type { Question, SearchHits } from '../../content/query/matches.ts'
import { PAGE_LENGTH } from '../../content/query/pageLength.ts'
import { type SearchQuery, termsOf } from '../../content/search/searchQuery.ts'
import { useAsk } from '../../data/services.ts'
import { usePrefetchArticle } from '../../features/entry/usePrefetchArticle.ts'
import { ShowMore } from '../../features/list/ShowMore.tsx'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import { type MoreState, useShownCount } from '../../features/view/useShownCount.ts'
import { type FoundRows, searchRowsQuery } from './engine/searchQuery.ts'
import { SearchResult } from './SearchResult.tsx'

interface SearchRowListProps {
  query: SearchQuery
  question: Question & { hits: SearchHits }
  order: SearchOrder
  /** How many there are in all. */
  count: number
}

/** A request a result, so the first screen asks for few. */
const FIRST_ROWS = 10

/** The results, ten at first. Their depth and the reader's place belong to the entry of the history, as in every list. */
export function SearchRowList({ query, question, order, count }: SearchRowListProps) {
  const ask = useAsk()
  const client = useQueryClient()
  const { shownCount, more, showMore } = useShownCount(FIRST_ROWS, PAGE_LENGTH)
  const found = useQuery({ ...searchRowsQuery(ask, query, question, order, shownCount), placeholderData: (last) => last })
  // Rows are drawn bit by bit, so that typing goes on between.
  const data = useDeferredValue(found.data)
  const prefetch = usePrefetchArticle()
  if (!data) return null
  const onMore = () => showMore((deeper) => client.query(searchRowsQuery(ask, query, question, order, deeper)))
  return (
    <Rows
      {...data}
      terms={termsOf(query)}
      shownCount={shownCount}
      left={count - data.rows.length}
      more={more}
      onMore={onMore}
      onIntent={prefetch}
    />
  )
}

interface RowsProps extends FoundRows {
  terms: readonly string[]
  shownCount: number
  left: number
  more: MoreState
  onMore: () => Promise<void>
  onIntent: (slug: string) => void
}

/** Mounted with its rows, so that a reader who comes back finds their place in them. */
function Rows({ rows, labels, terms, shownCount, left, more, onMore, onIntent }: RowsProps) {
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
      <ShowMore left={left} state={more} list={list} onMore={onMore} />
    </div>
  )
}
