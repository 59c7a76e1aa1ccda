import type { CompanyMap, MapBase } from '../../../content/map/companyMap.ts'
import { type WatchedWorker, watchWorker } from '../../../data/watchWorker.ts'
import type { MapLayouts } from './layout.ts'
import type { BaseLayout } from './layoutBase.ts'
import type { MapLayouter } from './mapLayouter.ts'

/** A message to the worker, which answers tasks in the order in which they come. */
export type LayoutTask = { base: MapBase } | { map: Pick<CompanyMap, 'nodes' | 'edges'>; baseLayout: BaseLayout }

/** A timeout: the largest archives take a second or two on a slow phone; a worker that needs longer will not answer. */
const ANSWER_WITHIN_MS = 10_000

/**
 * Lays out in a worker, and falls back to `inProcess` where the worker can't be loaded or does not answer in time. From then
 * on everything is laid out in process: whatever keeps a worker away, a reader should wait for it once.
 */
export function createWorkerLayout(start: () => Worker, inProcess: MapLayouter): MapLayouter {
  let worker: WatchedWorker | null = null
  let hasFailed = false
  let previous: Promise<unknown> = Promise.resolve()
  const askWorker = async <T>(task: LayoutTask): Promise<T> => {
    if (hasFailed) throw new Error('the worker that lays maps out has failed before')
    worker ??= watchWorker(start)
    try {
      return await answerOf<T>(worker, task)
    } catch (error) {
      hasFailed = true
      worker.terminate()
      throw error
    }
  }
  const ask = <T>(task: LayoutTask): Promise<T> => {
    const answer = previous.then(() => askWorker<T>(task))
    previous = answer.catch(() => {})
    return answer
  }
  return {
    base: (base) => ask<BaseLayout>({ base }).catch(() => inProcess.base(base)),
    map: (map, baseLayout) => {
      const { nodes, edges } = map
      return ask<MapLayouts>({ map: { nodes, edges }, baseLayout }).catch(() => inProcess.map(map, baseLayout))
    },
  }
}

function answerOf<T>(worker: WatchedWorker, task: LayoutTask): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the worker that lays maps out does not answer')), ANSWER_WITHIN_MS)
    const take = (answer: T) => {
      clearTimeout(timer)
      resolve(answer)
    }
    worker.failure.then((error) => {
      clearTimeout(timer)
      reject(error)
    })
    worker.listen(take, { once: true })
    worker.post(task)
  })
}
