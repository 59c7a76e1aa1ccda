import { setImmediate } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { answerBatches } from '../tasks/runInWorkers.ts'
import type { Drawing } from './drawing.ts'
import { drawShareImage } from './drawShareImage.ts'
import { ImageCache } from './imageCache.ts'

/** What a worker is started with. */
export interface ImageWorkerData {
  cache: string
}

const cache = new ImageCache((workerData as ImageWorkerData).cache)

answerBatches<Drawing, void>(
  async ({ image, key }) => {
    cache.put(key, await drawShareImage(image))
    // A drawn image's three megabytes, which lie outside the heap, are given back between two turns of the event loop.
    await setImmediate()
  },
  ({ page }) => `The preview picture of ${page} could not be drawn`,
)
