import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, type RefObject, useDeferredValue, useEffect, useMemo } from 'react'
import { useNavigate } from 'react-router-dom'
import { EMPTY_FILTER } from '../../../content/query/filter.ts'
import { NO_QUERY, termsOf } from '../../../content/search/searchQuery.ts'
import { useAsk } from '../../../data/services.ts'
import { prepareSearch, searchRowsQuery } from '../../../features/search/searchQuery.ts'
import { SearchUnavailable } from '../unavailable/SearchUnavailable.tsx'
import { useRestedWords } from '../useRestedWords.ts'
import { useSearch } from '../useSearch.ts'
import { describeStatus } from './describeStatus.ts'
import { SearchOptionItem } from './SearchOptionItem.tsx'
import { allOption, articleOptions, entityOptions, type SearchOption } from './searchOptions.ts'
import { useActiveOption } from './useActiveOption.ts'

const ROWS = 10
export interface SearchSuggestionsProps {
  listId: string
  words: string
  input: RefObject<HTMLInputElement | null>
  onLeave: () => void
}

/** The results of the dialog: the listbox of a combobox, whose field keeps the focus. */
export function SearchSuggestions({ listId, words, input, onLeave }: SearchSuggestionsProps) {
  const ask = useAsk()
  const navigate = useNavigate()
  const rested = useRestedWords(words)
  const isTyping = rested !== words
  const search = useSearch(rested)
  const { hits, matches } = search
  const question = { filter: EMPTY_FILTER, scope: null, hits: hits ?? { name: '', numbers: [] } }
  const rows = useQuery({
    ...searchRowsQuery(ask, matches?.query ?? NO_QUERY, question, 'relevance', ROWS),
    enabled: hits !== null,
    placeholderData: (last) => last,
  })
  // Rendered with low priority, so that typing is never held up.
  const shown = useDeferredValue(hits ? rows.data : undefined)
  const total = matches?.numbers.length ?? 0
  const named = useMemo(() => entityOptions(search.entities), [search.entities])
  const articles = useMemo(() => articleOptions(shown, termsOf(matches?.query ?? NO_QUERY)), [shown, matches])
  const options = words.trim() === '' ? [] : [...named, ...articles, ...(total > 0 ? [allOption(words, total)] : [])]
  useEffect(() => void prepareSearch(ask).catch(() => {}), [ask])

  const go = (option: SearchOption | undefined) => {
    if (!option) return
    onLeave()
    void navigate(option.to)
  }
  const onClick = ({ target }: MouseEvent) => {
    const item = target instanceof Element ? target.closest('[role=option]') : null
    go(options.find((_, i) => item?.id === `${listId}-${i}`))
  }
  const activeIndex = useActiveOption({ listId, words, options, input, onOpen: go })

  if (search.failed) {
    return (
      <div className="min-h-0 flex-auto overflow-y-auto px-4">
        <SearchUnavailable words={words} onRetry={search.retry} />
      </div>
    )
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the field choose among the options */}
      <div
        id={listId}
        role="listbox"
        aria-label="Results"
        aria-busy={search.isSearching || rows.isFetching || isTyping}
        onClick={onClick}
        className="min-h-0 flex-auto overflow-y-auto overscroll-contain"
      >
        {options.map((option, i) => (
          <SearchOptionItem key={option.to} id={`${listId}-${i}`} option={option} isActive={i === activeIndex} />
        ))}
      </div>
      <p role="status" className="border-t border-rule px-4 py-2 text-sm text-muted">
        {describeStatus(words, { options: options.length, isSearching: search.isSearching, found: matches?.numbers.length })}
      </p>
    </>
  )
}
