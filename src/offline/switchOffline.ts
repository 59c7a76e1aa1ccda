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
  for (const listener of listeners) listener()
  return isOn ? tell(register()) : clearDevice(base)
}

/** Takes away all that is kept, as of now: the next visit keeps it anew where the reader wants that. Resolves to whether it could. */
export function clearDevice(base: string): Promise<boolean> {
  const clear = async () => {
    await (await navigator.serviceWorker.getRegistration(base))?.unregister()
    await deleteCaches(base)
  }
  return tell(clear())
}

async function register(): Promise<void> {
  const worker = workerAddress()
  if (worker === null) throw new Error('this page names no worker')
  await navigator.serviceWorker.register(worker, { updateViaCache: 'none' })
}

/** Whether something could be done; in either case whoever shows what is on the device looks again. */
async function tell(doing: Promise<void>): Promise<boolean> {
  const isDone = await doing.then(
    () => true,
    () => false,
  )
  for (const listener of listeners) listener()
  return isDone
}

/** The boot script's element names it (hydration/boot). */
function workerAddress(): string | null {
  return document.querySelector<HTMLElement>('script[data-app]')?.dataset['worker'] ?? null
}
