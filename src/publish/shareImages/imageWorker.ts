import { setImmediate } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { answerBatches } from '../tasks/runInWorkers.ts'
import type { Drawing } from './drawing.ts'
import { drawPicture } from './drawShareImage.ts'
import { PictureCache } from './imageCache.ts'

/** What a worker is started with. */
export interface PictureWorkerData {
  cache: string
}

const cache = new PictureCache((workerData as PictureWorkerData).cache)

answerBatches<Drawing, void>(
  async ({ picture, key }) => {
    cache.put(key, await drawPicture(picture))
    // A drawn picture's three megabytes, which lie outside the heap, are given back between two turns of the event loop.
    await setImmediate()
  },
  ({ page }) => `The preview picture of ${page} could not be drawn`,
)
