import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, type RefObject, useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { EMPTY_FILTER } from '../../../content/query/filter.ts'
import { NO_QUERY, termsOf } from '../../../content/search/searchQuery.ts'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { useAsk } from '../../../data/services.ts'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { prepareSearch, searchRowsQuery } from '../engine/searchQuery.ts'
import { SearchUnavailable } from '../SearchUnavailable.tsx'
import { TYPING_RESTS_MS, useDelayed } from '../useDelayed.ts'
import { useSearch } from '../useSearch.ts'
import { SearchOptionItem } from './SearchOptionItem.tsx'
import { allOption, articleOptions, entityOptions, type SearchOption } from './searchOptions.ts'

const ROWS = 10
/** The keys that move among the options. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

export interface SearchSuggestionsProps {
  listId: string
  words: string
  input: RefObject<HTMLInputElement | null>
  onLeave: () => void
}

/** What the words in the dialog find, as a list of options that the field's own keys move in. */
export function SearchSuggestions({ listId, words, input, onLeave }: SearchSuggestionsProps) {
  const ask = useAsk()
  const navigate = useNavigate()
  const rested = useDelayed(words, TYPING_RESTS_MS)
  const isTyping = rested !== words
  const search = useSearch(rested)
  const { hits, matches } = search
  const question = { filter: EMPTY_FILTER, scope: null, hits: hits ?? { name: '', numbers: [] } }
  const rows = useQuery({
    ...searchRowsQuery(ask, matches?.query ?? NO_QUERY, question, 'relevance', ROWS),
    enabled: hits !== null,
    placeholderData: (last) => last,
  })
  // Rows are drawn bit by bit, so that typing goes on between.
  const shown = useDeferredValue(hits ? rows.data : undefined)
  const total = matches?.numbers.length ?? 0
  const named = useMemo(() => entityOptions(search.entities), [search.entities])
  const articles = useMemo(() => articleOptions(shown, termsOf(matches?.query ?? NO_QUERY)), [shown, matches])
  const options = words.trim() === '' ? [] : [...named, ...articles, ...(total > 0 ? [allOption(words, total)] : [])]
  // What was moved to belongs to the words that were typed then.
  const [active, setActive] = useState({ words: '', to: '' })
  const position = active.words === words ? options.findIndex(({ to }) => to === active.to) : -1
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
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const step = STEPS.get(event.key)
    if ((step === undefined && event.key !== 'Enter') || belongsToInputMethod(event)) return
    event.preventDefault()
    if (step === undefined) return go(options[position] ?? options.find(({ kind }) => kind === 'all') ?? options[0])
    const next = position < 0 ? (step > 0 ? 0 : options.length - 1) : (position + step + options.length) % options.length
    setActive({ words, to: options[next]?.to ?? '' })
  })
  useEffect(() => {
    const field = input.current
    field?.addEventListener('keydown', onKeyDown)
    return () => field?.removeEventListener('keydown', onKeyDown)
  }, [input])
  useEffect(() => {
    if (position < 0) input.current?.removeAttribute('aria-activedescendant')
    else input.current?.setAttribute('aria-activedescendant', `${listId}-${position}`)
    document.getElementById(`${listId}-${position}`)?.scrollIntoView({ block: 'nearest' })
  }, [position, listId, input])

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
          <SearchOptionItem key={option.to} id={`${listId}-${i}`} option={option} isActive={i === position} />
        ))}
      </div>
      <p role="status" className="border-t border-rule px-4 py-2 text-sm text-muted">
        {statusOf(words, options.length, search.isSearching, matches?.numbers.length)}
      </p>
    </>
  )
}

function statusOf(words: string, options: number, isSearching: boolean, found: number | undefined): string {
  if (words.trim() === '') return 'Type to search. Arrow keys move, Enter opens, Escape closes.'
  if (isSearching && options === 0) return 'Searching…'
  if (found === 0) return 'Nothing found for these words.'
  return found === undefined ? '' : `${formatNumber(found)} found. Arrow keys move, Enter opens.`
}
