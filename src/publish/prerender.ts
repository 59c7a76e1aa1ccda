import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PageTask, RenderReply, RenderWorkerData } from './renderWorker.ts'

const PAGES_A_BATCH = 48
const MOST_WORKERS = 8
/** Under this many pages a second worker takes longer to start than it saves. */
const PAGES_WORTH_A_WORKER = 300

/**
 * Renders pages to disk on all processors. Tasks are taken from the list as workers become free and pages go straight to
 * their files, so memory does not grow with the number of pages.
 * @throws Error naming the page that could not be rendered.
 */
export async function prerender(tasks: readonly PageTask[], workerFile: string, data: RenderWorkerData): Promise<void> {
  const count = Math.min(availableParallelism(), MOST_WORKERS, Math.ceil(tasks.length / PAGES_WORTH_A_WORKER))
  let next = 0
  const takeBatch = () => {
    const batch = tasks.slice(next, next + PAGES_A_BATCH)
    next += batch.length
    return batch
  }
  await Promise.all(Array.from({ length: count }, () => runWorker(takeBatch, workerFile, data)))
}

function runWorker(takeBatch: () => PageTask[], workerFile: string, workerData: RenderWorkerData): Promise<void> {
  const worker = new Worker(workerFile, { workerData })
  return new Promise<void>((resolve, reject) => {
    const next = () => {
      const batch = takeBatch()
      if (batch.length > 0) worker.postMessage(batch)
      else resolve()
    }
    worker.on('message', (reply: RenderReply) =>
      reply.ok ? next() : reject(new Error(`${reply.path} could not be rendered: ${reply.reason}`)),
    )
    worker.on('error', reject)
    next()
  }).finally(() => worker.terminate())
}
