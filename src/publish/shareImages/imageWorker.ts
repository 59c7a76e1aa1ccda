import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { FileStore } from '../cache/fileStore.ts'
import { answerBatches } from '../tasks/runInWorkers.ts'
import type { Drawing } from './drawing.ts'
import { drawShareImage } from './drawShareImage.ts'

/** What a worker is started with. */
export interface ImageWorkerData {
  cache: string
  site: string
}

const { cache, site } = workerData as ImageWorkerData
const store = new FileStore(cache, 'png')

answerBatches<Drawing, void>(
  async ({ image, key, path }) => {
    const png = await drawShareImage(image)
    store.put(key, png)
    // Whatever becomes of the store meanwhile, the site has its image.
    if (!store.link(key, join(site, path))) writeImage(join(site, path), png)
    // A drawn image's three megabytes, which lie outside the heap, are given back between two turns of the event loop.
    await setImmediate()
  },
  ({ page }) => `The preview picture of ${page} could not be drawn`,
)

function writeImage(file: string, png: Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, png)
}
