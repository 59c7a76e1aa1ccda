import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'

/**
 * What the controls of a view that stands in the address show, and the way to change it: one choice, one entry of the
 * history. Controls show a choice at once, while what it asks for is still on the way, and quick choices add up.
 *
 * `view` is what the address asks for, the same object for as long as the address is; `format` gives the search part of
 * the address of a view, and must be the same function every time.
 */
export function useView<View>(view: View, format: (view: View) => string): [View, (change: (view: View) => View) => void] {
  const navigate = useNavigate()
  const { key } = useLocation()
  const [choice, setChoice] = useState<{ view: View; madeAt: string } | null>(null)
  const latest = useRef({ view, key })
  useEffect(() => {
    latest.current = { view, key }
    // Else the way back to the entry where it was made would lead to it again.
    setChoice(null)
  }, [view, key])
  const update = useCallback(
    (change: (view: View) => View) => {
      const next = change(latest.current.view)
      latest.current.view = next
      setChoice({ view: next, madeAt: latest.current.key })
      void navigate({ search: format(next) }, { preventScrollReset: true })
    },
    [navigate, format],
  )
  // A choice is on its way for as long as the reader is still at the history entry where it was made.
  return [choice?.madeAt === key ? choice.view : view, update]
}
