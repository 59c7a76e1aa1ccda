import type { CompanyMap, MapGround } from '../content/companyMap.ts'
import type { Arranger } from '../data/mapQuery.ts'
import type { Places } from './layGround.ts'
import type { Pictures } from './picture.ts'

/** What the worker is asked; it answers tasks in the order in which they come. */
export type LayoutTask = { ground: MapGround } | { map: Pick<CompanyMap, 'discs' | 'ties'>; places: Places }

/** Lays out where it is called, with code that comes when it is needed. */
const here: Arranger<Places, Pictures> = {
  ground: async (ground) => (await import('./layGround.ts')).layGround(ground),
  map: async (map, places) => (await import('./drawMap.ts')).drawMap(map, places),
}

/** In the build the layout is worked out in place; in the browser by a worker, and in place where there can be none. */
export const arranger: Arranger<Places, Pictures> = import.meta.env.SSR ? here : createWorkerArranger()

function createWorkerArranger(): Arranger<Places, Pictures> {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const ask = <T>(task: LayoutTask): Promise<T> => {
    const answer = last.then(() => {
      worker ??= new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
      return answerOf<T>(worker, task)
    })
    last = answer.catch(() => {})
    return answer
  }
  return {
    ground: (ground) => ask<Places>({ ground }).catch(() => here.ground(ground)),
    map: (map, places) => {
      const { discs, ties } = map
      return ask<Pictures>({ map: { discs, ties }, places }).catch(() => here.map(map, places))
    },
  }
}

function answerOf<T>(worker: Worker, task: LayoutTask): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const over = new AbortController()
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<T>) => {
        over.abort()
        resolve(data)
      },
      over,
    )
    worker.addEventListener(
      'error',
      () => {
        over.abort()
        reject(new Error('the worker that lays maps out has failed'))
      },
      over,
    )
    worker.postMessage(task)
  })
}
