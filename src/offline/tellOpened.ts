import { isOfflineOn } from './isOfflineOn.ts'
import type { WorkerMessage } from './workerMessages.ts'

/** Tells the worker that an article was opened in this page, so that it is kept. Where there is no worker, nobody hears. */
export function tellOpened(slug: string): void {
  if (isOfflineOn()) navigator.serviceWorker?.controller?.postMessage({ opened: slug } satisfies WorkerMessage)
}
