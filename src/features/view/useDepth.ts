import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import { entryKeyOf } from './historyEntry.ts'
import { keptPlaceIn } from './keptAnchor.ts'
import { readPlace } from './scrollAnchor.ts'

export type MoreState = 'idle' | 'loading' | 'failed'

/**
 * How many entries of a list are shown, which belongs to the entry of the history: `first` of them, or as many as there
 * were when the reader left. `showMore` shows `step` more once `load` has fetched all of them, so that a failure costs
 * nothing that is shown.
 */
export function useDepth(first: number, step: number) {
  const location = useLocation()
  const key = entryKeyOf(location)
  const [depths, setDepths] = useState<Readonly<Record<string, number>>>({})
  const [more, setMore] = useState<MoreState>('idle')
  const depth = Math.max(first, depths[key] ?? readPlace(key)?.depth ?? keptPlaceIn(location.state)?.depth ?? first)
  const showMore = async (load: (depth: number) => Promise<unknown>) => {
    setMore('loading')
    try {
      await load(depth + step)
      setDepths({ ...depths, [key]: depth + step })
      setMore('idle')
    } catch {
      setMore('failed')
    }
  }
  return { depth, more, showMore }
}
