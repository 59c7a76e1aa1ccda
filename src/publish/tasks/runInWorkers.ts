import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'

const MOST_WORKERS = 8
/** Room for what a page or a picture leaves behind: with more, memory grows by several times as much. */
const YOUNG_MEGABYTES = 16

interface WorkerPool {
  workerFile: string
  workerData: unknown
  /** How many tasks a worker takes at a time. */
  batch: number
  /** Under this many tasks a second worker takes longer to start than it saves. */
  worthAWorker: number
  /** Told how many more tasks are done. */
  advance?: (count: number) => void
}

/** What a worker answers to a batch of tasks. */
type BatchReply<R> = { ok: true; results: R[] } | { ok: false; reason: string }

/**
 * Does tasks on all processors, in workers that call {@link answerBatches}. Tasks are taken from the list as workers become
 * free, so memory does not grow with their number. Resolves to what they gave, in no order.
 * @throws Error with what the task that failed threw.
 */
export async function runInWorkers<T, R>(tasks: readonly T[], pool: WorkerPool): Promise<R[]> {
  const count = Math.min(availableParallelism(), MOST_WORKERS, Math.ceil(tasks.length / pool.worthAWorker))
  let next = 0
  const takeBatch = () => {
    const batch = tasks.slice(next, next + pool.batch)
    next += batch.length
    return batch
  }
  const results = await Promise.all(Array.from({ length: count }, () => runWorker<T, R>(takeBatch, pool)))
  return results.flat()
}

function runWorker<T, R>(takeBatch: () => T[], pool: WorkerPool): Promise<R[]> {
  const worker = new Worker(pool.workerFile, { workerData: pool.workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
  const results: R[] = []
  let isLast = false
  return new Promise<R[]>((resolve, reject) => {
    const next = () => {
      const batch = takeBatch()
      worker.postMessage(batch)
      isLast = batch.length === 0
    }
    worker.on('message', (reply: BatchReply<R>) => {
      if (!reply.ok) return reject(new Error(reply.reason))
      results.push(...reply.results)
      pool.advance?.(reply.results.length)
      if (isLast) resolve(results)
      else next()
    })
    worker.on('error', reject)
    next()
  }).finally(() => worker.terminate())
}

/**
 * The worker's side: does one task after another; `nameFailure` says in the message of a failure what could not be done. `end` is
 * called when there is nothing left to do.
 */
export function answerBatches<T, R>(work: (task: T) => Promise<R>, nameFailure: (task: T) => string, end: () => void = () => {}): void {
  const answer = async (tasks: readonly T[]): Promise<BatchReply<R>> => {
    const results: R[] = []
    if (tasks.length === 0) end()
    for (const task of tasks) {
      try {
        results.push(await work(task))
      } catch (error) {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
        return { ok: false, reason: `${nameFailure(task)}: ${reason}` }
      }
    }
    return { ok: true, results }
  }
  parentPort?.on('message', (tasks: T[]) => void answer(tasks).then((reply) => parentPort?.postMessage(reply)))
}
