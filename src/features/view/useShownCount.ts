import { useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { type ListSteps, parseDepth } from '../../content/address/depthAddress.ts'
import { entryKeyOf } from './historyEntry.ts'
import { keptAnchorIn } from './keptAnchor.ts'
import { readScrollAnchor } from './scrollAnchor.ts'

export type MoreState = 'idle' | 'loading' | 'failed'
export type ShownCount = ReturnType<typeof useShownCount>

/**
 * How many entries of a list are shown, which belongs to the entry of the history: as many as there were when the reader left, or
 * else as many as its address asks for, where it can (content/address/depthAddress.ts), or `first` of them. `showMore` shows `step`
 * more once `load` has fetched all of them, so that a failure costs nothing that is shown.
 */
export function useShownCount(steps: ListSteps, hasAddress = false) {
  const { first, step } = steps
  const location = useLocation()
  const key = entryKeyOf(location)
  const [shownCounts, setShownCounts] = useState<Readonly<Record<string, number>>>({})
  const [more, setMore] = useState<MoreState>('idle')
  const kept = useMemo(() => readScrollAnchor(key)?.shownCount, [key])
  const asked = hasAddress ? parseDepth(new URLSearchParams(location.search), steps) : first
  const shownCount = Math.max(first, shownCounts[key] ?? kept ?? keptAnchorIn(location.state)?.shownCount ?? asked)
  const showMore = async (load: (shownCount: number) => Promise<unknown>) => {
    setMore('loading')
    try {
      await load(shownCount + step)
      setShownCounts({ ...shownCounts, [key]: shownCount + step })
      setMore('idle')
    } catch {
      setMore('failed')
    }
  }
  return { shownCount, more, showMore }
}
