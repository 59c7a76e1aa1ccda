import { useCallback, useEffect, useState } from 'react'
import { type DeviceContents, readDeviceContents } from '../../offline/deviceContents.ts'

/** What is on the device; `null` until the browser has looked. */
export function useDeviceContents(): { contents: DeviceContents | null; lookAgain: () => Promise<void> } {
  const [contents, setContents] = useState<DeviceContents | null>(null)
  const lookAgain = useCallback(async () => setContents(await readDeviceContents(import.meta.env.BASE_URL)), [])
  useEffect(() => void lookAgain(), [lookAgain])
  return { contents, lookAgain }
}
