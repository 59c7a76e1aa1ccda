import { useEffect, useState } from 'react'
import { type DeviceContents, readDeviceContents } from './deviceContents.ts'
import { canWorkOffline, isOfflineOn, subscribeToDevice } from './switchOffline.ts'

/** What of the site is on this device, and whether it is to be there (switchOffline.ts). */
export interface DeviceState {
  contents: DeviceContents
  /** Whether the site can keep anything here at all. */
  canWork: boolean
  isOn: boolean
}

/** The state of the device, looked at again when it is switched or cleared; `null` until the browser has looked. */
export function useDeviceState(): DeviceState | null {
  const [state, setState] = useState<DeviceState | null>(null)
  useEffect(() => {
    // A look that takes longer than the next one has seen what is no longer there.
    let looks = 0
    const look = async () => {
      const own = ++looks
      const contents = await readDeviceContents(import.meta.env.BASE_URL)
      if (own === looks) setState({ contents, canWork: canWorkOffline(), isOn: isOfflineOn() })
    }
    void look()
    const end = subscribeToDevice(() => void look())
    return () => {
      looks = Number.POSITIVE_INFINITY
      end()
    }
  }, [])
  return state
}
