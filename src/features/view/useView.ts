import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { AddressCodec } from '../../content/address/defineAddress.ts'

interface ViewOptions<View> {
  /**
   * What is to be done before a choice goes into the address, for a list that finds what to keep in view: `null` where there
   * is nothing to do; else it resolves to what the history entry is to remember, or to `null` where the reader has left. The
   * same function for as long as it does the same.
   */
  before?: (next: View) => Promise<object | null> | null
}

/**
 * What the controls of a view that stands in the address show, and the way to change it: one choice, one entry of the
 * history. Controls show a choice at once, as its address will ask for it, while that is still on the way, and quick choices
 * add up.
 *
 * `codec` writes the address, the same one every time; `view` is what the address asks for, the same object for as long as the
 * address is.
 */
export function useView<View>(
  { format, normalize }: Pick<AddressCodec<View>, 'format' | 'normalize'>,
  view: View,
  { before }: ViewOptions<View> = {},
): [View, (change: (view: View) => View) => Promise<void>] {
  const navigate = useNavigate()
  const { key } = useLocation()
  const [choice, setChoice] = useState<{ view: View; madeAt: string } | null>(null)
  const latest = useRef({ view, key })
  /** The choice that is being prepared, before it goes into the address. */
  const preparing = useRef<View | null>(null)
  // Before it is painted: the controls would show the choice before for a frame.
  useLayoutEffect(() => {
    // The choice before has arrived meanwhile: the one that is being prepared includes it, and still stands.
    if (preparing.current !== null) {
      if (latest.current.key === key) return
      latest.current.key = key
      setChoice({ view: preparing.current, madeAt: key })
      return
    }
    latest.current = { view, key }
    // Else the way back to the entry where it was made would show it again.
    setChoice(null)
  }, [view, key])

  const update = useCallback(
    async (change: (view: View) => View) => {
      const next = normalize(change(latest.current.view))
      latest.current.view = next
      setChoice({ view: next, madeAt: latest.current.key })
      const go = (state?: object) => {
        preparing.current = null
        void navigate({ search: format(next) }, { preventScrollReset: true, flushSync: before !== undefined, state })
      }
      const preparation = before?.(next) ?? null
      if (preparation === null) return go()
      preparing.current = next
      const state = await preparation
      // A later choice includes this one.
      if (preparing.current === next && state !== null) go(state)
    },
    [navigate, format, normalize, before],
  )
  // A choice is on its way for as long as the reader is still at the history entry where it was made.
  return [choice?.madeAt === key ? choice.view : view, update]
}
