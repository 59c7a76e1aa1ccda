import { useEffect, useMemo, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom'
import { formatSearchView, parseSearchView, type SearchView } from '../../content/address/searchAddress.ts'
import { useCanonicalAddress } from '../../features/view/useCanonicalAddress.ts'
import { useView } from '../../features/view/useView.ts'

/** Browsers refuse addresses that change with every key. */
const ADDRESS_AFTER_MS = 250

/**
 * What the address asks for, and the ways to change it. Typing takes the place of the address that it began at; any other
 * choice is an entry of the history.
 */
export function useSearchView() {
  const navigate = useNavigate()
  const { search, key } = useLocation()
  const isReturning = useNavigationType() === NavigationType.Pop
  const { view, ignored } = useMemo(() => parseSearchView(new URLSearchParams(search)), [search])
  useCanonicalAddress(formatSearchView(view), ignored)
  const [selected, update] = useView(view, formatSearchView)
  const [typing, setTyping] = useState<string | null>(null)
  // Back and Forward lead to other words than were being typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history begins anew
  useEffect(() => {
    if (isReturning) setTyping(null)
  }, [key, isReturning])
  useEffect(() => {
    if (typing === null || typing.trim() === view.words) return
    const go = () => void navigate({ search: formatSearchView({ ...view, words: typing }) }, { replace: true, preventScrollReset: true })
    const timer = setTimeout(go, ADDRESS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typing, view, navigate])
  const typed = typing ?? view.words
  return {
    /** What is searched for, and what the controls show: a choice counts before the address has it. */
    view: { ...selected, words: typed },
    ignored,
    typed,
    type: setTyping,
    update: (change: (view: SearchView) => SearchView) => update((last) => ({ ...change(last), words: typed })),
  }
}
