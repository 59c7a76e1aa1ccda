import { useCallback, useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { SEARCH_ADDRESS, type SearchView } from '../../content/address/searchAddress.ts'
import { useTypedWords } from '../../features/view/useTypedWords.ts'
import { useView } from '../../features/view/useView.ts'

/**
 * What the address asks for, and the ways to change it. Typing takes the place of the address that it began at; any other
 * choice is an entry of the history.
 */
export function useSearchView() {
  const { search } = useLocation()
  const { view, ignored } = useMemo(() => SEARCH_ADDRESS.parse(new URLSearchParams(search)), [search])
  const [selected, update] = useView(SEARCH_ADDRESS, view)
  const formatWords = useCallback((words: string) => SEARCH_ADDRESS.format({ ...view, words }), [view])
  const [typed, type] = useTypedWords(view.words, formatWords)
  return {
    /** What is searched for, and what the controls show: a choice counts before the address has it. */
    view: { ...selected, words: typed },
    /** The address as the codec writes it, and what it holds beside that. */
    own: SEARCH_ADDRESS.format(view),
    ignored,
    typed,
    type,
    update: (change: (view: SearchView) => SearchView) => update((last) => ({ ...change(last), words: typed })),
  }
}
