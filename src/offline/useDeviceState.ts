import { useEffect, useState } from 'react'
import { deleteCaches } from './cacheNames.ts'
import { type DeviceContents, readDeviceContents } from './deviceContents.ts'
import { isOfflineOn } from './isOfflineOn.ts'
import { canWorkOffline, subscribeToDevice } from './switchOffline.ts'

/** What of the site is on this device, and whether it is to be there (switchOffline.ts). */
export interface DeviceState {
  contents: DeviceContents
  /** Whether the site can keep anything here at all. */
  canWork: boolean
  isOn: boolean
}

/** How long after a look at what is not whole yet the next one comes, in milliseconds: ever longer, where it does not get whole. */
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * The state of the device, looked at again when it is switched or cleared, and until the site is there whole; `null` until the
 * browser has looked.
 */
export function useDeviceState(): DeviceState | null {
  const [state, setState] = useState<DeviceState | null>(null)
  useEffect(() => {
    // A look that takes longer than the next one has seen what is no longer there.
    let looks = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (pause: number) => {
      const own = ++looks
      clearTimeout(timer)
      // What a worker has put down between the end of it all and its own.
      if (!isOfflineOn()) await deleteCaches(import.meta.env.BASE_URL).catch(() => {})
      const contents = await readDeviceContents(import.meta.env.BASE_URL)
      if (own !== looks) return
      const [canWork, isOn] = [canWorkOffline(), isOfflineOn()]
      setState({ contents, canWork, isOn })
      if (canWork && isOn && !contents.isReady) timer = setTimeout(look, pause, Math.min(pause * 2, LONGEST_PAUSE_MS))
    }
    void look(FIRST_PAUSE_MS)
    const end = subscribeToDevice(() => {
      // What the reader has chosen shows at once; what came of it takes a moment.
      setState((before) => before && { ...before, isOn: isOfflineOn() })
      void look(FIRST_PAUSE_MS)
    })
    return () => {
      looks = Number.POSITIVE_INFINITY
      clearTimeout(timer)
      end()
    }
  }, [])
  return state
}
