import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { AddressCodec } from '../../content/address/defineAddress.ts'
import { reportMissingPart } from '../../hydration/missingParts.ts'
import { settlesWithinTask } from './settlesWithinTask.ts'

interface ViewOptions<View> {
  /**
   * Asks for what a choice will show, before it goes into the address. It resolves to what the history entry is to remember,
   * `undefined` for nothing, or to `null` where the reader has left. Where it is rejected the choice is taken back, and the
   * reader hears of it with a way to try again. The same function for as long as it does the same.
   */
  prepare?: (next: View) => Promise<object | null | undefined>
}

/**
 * What the controls of a view that stands in the address show, and the way to change it: one choice, one entry of the
 * history. With `prepare`, a choice that can be answered from memory is rendered once, controls and answer together, in the task
 * of the event that made it, and the page's loader is not run: whatever else depends on the view follows it by itself. While
 * anything has to be fetched, controls show the choice, as its address will ask for it, and what was shown stays. Quick choices
 * add up.
 *
 * `codec` writes the address, the same one every time; `view` is what the address asks for, the same object for as long as the
 * address is.
 */
export function useView<View>(
  { format, normalize }: Pick<AddressCodec<View>, 'format' | 'normalize'>,
  view: View,
  { prepare }: ViewOptions<View> = {},
): [View, (change: (view: View) => View) => Promise<void>] {
  const navigate = useNavigate()
  const { key } = useLocation()
  const [choice, setChoice] = useState<{ view: View; madeAt: string } | null>(null)
  const shown = useRef(view)
  const latest = useRef({ view, key })
  /** The choice that is being prepared, before it goes into the address. */
  const preparing = useRef<View | null>(null)
  // Before it is painted: the controls would show the choice before for a frame.
  useLayoutEffect(() => {
    shown.current = view
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
      const showChoice = () => setChoice({ view: next, madeAt: latest.current.key })
      const to = { search: format(next) }
      if (!prepare) {
        showChoice()
        return navigate(to, { preventScrollReset: true })
      }
      preparing.current = next
      const arrive = async () => {
        const state = await prepare(next)
        // A later choice includes this one.
        if (preparing.current !== next || state === null) return
        preparing.current = null
        // The loader would ask what has been asked, and the router shows what loaders bring in slices, frame by frame.
        await navigate(to, { preventScrollReset: true, defaultShouldRevalidate: false, flushSync: true, state })
      }
      const arrival = arrive()
      try {
        if (!(await settlesWithinTask(arrival)) && latest.current.view === next) showChoice()
        await arrival
      } catch {
        if (preparing.current !== next) return
        preparing.current = null
        latest.current.view = shown.current
        setChoice(null)
        reportMissingPart(() => update(change))
      }
    },
    [navigate, format, normalize, prepare],
  )
  // A choice is on its way for as long as the reader is still at the history entry where it was made.
  return [choice?.madeAt === key ? choice.view : view, update]
}
