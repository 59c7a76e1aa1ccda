import { isOfflineOn } from './isOfflineOn.ts'
import type { WorkerMessage } from './workerMessages.ts'

/**
 * Tells the worker that an article was opened in this page, so that it is kept. Where there is no worker, nobody hears. One that
 * goes on in this page after it was switched off may have been ended and started meanwhile, and has forgotten it.
 */
export function tellOpened(slug: string): void {
  const message: WorkerMessage = isOfflineOn() ? { opened: slug } : { isOn: false }
  navigator.serviceWorker?.controller?.postMessage(message)
}
