import { OFFLINE_KEY } from '../hydration/storageKeys.ts'
import { writeStored } from '../ui/browserStorage.ts'
import { deleteCaches } from './cacheNames.ts'
import type { WorkerMessage } from './workerMessages.ts'

const listeners = new Set<() => void>()

/** Called when what is on the device was switched on or taken away. */
export function subscribeToDevice(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
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
  return tell(clear(base))
}

/** The worker goes with the last page that it has; until then it is to keep nothing more. */
async function clear(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base)
  tellWorker(registration, false)
  await registration?.unregister()
  await deleteCaches(base)
}

async function register(): Promise<void> {
  const worker = workerAddress()
  if (worker === null) throw new Error('this page names no worker')
  // One that was taken away a moment ago comes back as it was, and installs nothing.
  tellWorker(await navigator.serviceWorker.register(worker, { updateViaCache: 'none' }), true)
}

function tellWorker(registration: ServiceWorkerRegistration | undefined, isOn: boolean): void {
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing
  worker?.postMessage({ isOn } satisfies WorkerMessage)
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
