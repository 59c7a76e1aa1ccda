import { hasScarceData } from '../../ui/hasScarceData.ts'
import { OFFLINE_KEY } from '../storageKeys.ts'
import type { BootData } from './bootData.ts'
import { whenIdle } from './whenIdle.ts'

/**
 * Registers the service worker (offline/serviceWorker.ts) once the page is loaded and the browser idle. Not where the reader has switched
 * it off, nor where data is scarce, unless it is there already. Where that fails, the site reads as before.
 */
export function registerWorker({ worker }: BootData): void {
  if (worker === undefined) return
  addEventListener('load', () =>
    whenIdle(() => {
      try {
        const { serviceWorker } = navigator
        if (localStorage.getItem(OFFLINE_KEY) !== 'off' && (serviceWorker.controller || !hasScarceData()))
          serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => {})
      } catch {
        // There are none in this browser, or not in this frame.
      }
    }),
  )
}
