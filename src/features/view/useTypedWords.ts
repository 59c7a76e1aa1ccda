import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom'

/** Browsers refuse addresses that change with every key. In milliseconds. */
const ADDRESS_AFTER_MS = 250

/**
 * What a field holds whose words stand in the address, and the way to type into it: what is typed counts at once, and takes
 * the place of the address that it began at when the keys rest. `words`: those of the address; `format` gives the search part
 * for others, the same function for as long as the rest of the view is the same.
 */
export function useTypedWords(words: string, format: (words: string) => string): [string, (typed: string) => void] {
  const navigate = useNavigate()
  const { key } = useLocation()
  const isReturning = useNavigationType() === NavigationType.Pop
  const [typing, setTyping] = useState<string | null>(null)
  const entry = useRef(key)
  // Back and Forward lead to other words than were being typed. The first entry is none that anybody returns to: what was typed
  // before the code was there may be in the field already.
  useLayoutEffect(() => {
    if (entry.current === key) return
    entry.current = key
    if (isReturning) setTyping(null)
  }, [key, isReturning])
  useEffect(() => {
    if (typing === null || typing.trim() === words) return
    const go = () => void navigate({ search: format(typing) }, { replace: true, preventScrollReset: true })
    const timer = setTimeout(go, ADDRESS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typing, words, format, navigate])
  return [typing ?? words, setTyping]
}
