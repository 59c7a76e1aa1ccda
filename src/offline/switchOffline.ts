import { OFFLINE_KEY } from '../hydration/storageKeys.ts'
import { readStored, writeStored } from '../ui/browserStorage.ts'
import { deleteCaches } from './cacheNames.ts'

const listeners = new Set<() => void>()

/** Called when what is on the device was switched on or taken away. */
export function subscribeToDevice(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether the site keeps itself on this device, as far as the reader is concerned. */
export function isOfflineOn(): boolean {
  return readStored('localStorage', OFFLINE_KEY) !== 'off'
}

/** Whether this site, in this browser and page, can keep anything at all: not in development, nor where there are no workers. */
export function canWorkOffline(): boolean {
  return workerAddress() !== null && 'serviceWorker' in navigator
}

/**
 * Keeps the site on this device from now on, or takes all of it away: the worker, and everything that it has kept. What the reader has
 * saved is not the worker's, and stays. Resolves when that is done, to whether it could be.
 */
export async function switchOffline(isOn: boolean, base: string): Promise<boolean> {
  writeStored('localStorage', OFFLINE_KEY, isOn ? null : 'off')
  try {
    const worker = workerAddress()
    if (isOn) {
      if (worker === null) return false
      await navigator.serviceWorker.register(worker, { updateViaCache: 'none' })
    } else {
      await (await navigator.serviceWorker.getRegistration(base))?.unregister()
      await deleteCaches(base)
    }
    return true
  } catch {
    return false
  } finally {
    for (const listener of listeners) listener()
  }
}

/** The boot script's element names it (hydration/boot). */
function workerAddress(): string | null {
  return document.querySelector<HTMLElement>('script[data-app]')?.dataset['worker'] ?? null
}
