import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { RenderReply, RenderTask, RenderWorkerData } from './renderWorker.ts'

const PAGES_A_BATCH = 48
const MOST_WORKERS = 8
/** Under this many pages a second worker takes longer to start than it saves. */
const PAGES_WORTH_A_WORKER = 300

/**
 * Renders pages, feeds and the archive's files to disk on all processors. Tasks are taken from the list as workers become
 * free and what they make goes straight to its files, so memory does not grow with the number of pages.
 * Resolves to the paths of the pages that are not to be indexed.
 * @throws Error naming the page that could not be rendered.
 */
export async function prerender(tasks: readonly RenderTask[], workerFile: string, data: RenderWorkerData): Promise<Set<string>> {
  const count = Math.min(availableParallelism(), MOST_WORKERS, Math.ceil(tasks.length / PAGES_WORTH_A_WORKER))
  let next = 0
  const takeBatch = () => {
    const batch = tasks.slice(next, next + PAGES_A_BATCH)
    next += batch.length
    return batch
  }
  const unlisted = await Promise.all(Array.from({ length: count }, () => runWorker(takeBatch, workerFile, data)))
  return new Set(unlisted.flat())
}

function runWorker(takeBatch: () => RenderTask[], workerFile: string, workerData: RenderWorkerData): Promise<string[]> {
  const worker = new Worker(workerFile, { workerData })
  const unlisted: string[] = []
  return new Promise<string[]>((resolve, reject) => {
    const next = () => {
      const batch = takeBatch()
      if (batch.length > 0) worker.postMessage(batch)
      else resolve(unlisted)
    }
    worker.on('message', (reply: RenderReply) => {
      if (!reply.ok) return reject(new Error(`${reply.path} could not be rendered: ${reply.reason}`))
      unlisted.push(...reply.unlisted)
      next()
    })
    worker.on('error', reject)
    next()
  }).finally(() => worker.terminate())
}
