import { useCallback, useEffect, useState } from 'react'
import { type DeviceContents, readDeviceContents } from '../../../offline/deviceContents.ts'
import { canWorkOffline, isOfflineOn, subscribeToDevice, switchOffline } from '../../../offline/switchOffline.ts'

const BASE = import.meta.env.BASE_URL

interface OfflineState {
  /** What is on the device; `null` until it is known, and where the site can't keep anything. */
  contents: DeviceContents | null
  canWork: boolean
  isOn: boolean
  /** Resolves to whether it could be done. */
  choose: (isOn: boolean) => Promise<boolean>
}

/** What of the site is on this device to be read without a connection, and the switch for it. */
export function useDeviceContents(): OfflineState {
  const [contents, setContents] = useState<DeviceContents | null>(null)
  const [isOn, setOn] = useState(isOfflineOn)
  const canWork = canWorkOffline()
  const read = useCallback(async () => setContents(await readDeviceContents(BASE)), [])
  useEffect(() => {
    if (!canWork) return
    const look = () => {
      setOn(isOfflineOn())
      void read()
    }
    look()
    return subscribeToDevice(look)
  }, [canWork, read])
  return { contents: canWork ? contents : null, canWork, isOn, choose: (next) => switchOffline(next, BASE) }
}
