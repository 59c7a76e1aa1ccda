import { OFFLINE_KEY } from '../hydration/storageKeys.ts'
import { readStored } from '../ui/browserStorage.ts'

/** Whether the site keeps itself on this device, as far as the reader is concerned (switchOffline.ts). */
export function isOfflineOn(): boolean {
  return readStored('localStorage', OFFLINE_KEY) !== 'off'
}
