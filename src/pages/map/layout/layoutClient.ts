import type { Arranger } from '../mapQuery.ts'
import type { Pictures } from './layout.ts'
import type { Places } from './layoutBase.ts'
import { createWorkerArranger } from './workerLayout.ts'

/** Lays out where it is called, with code that comes when it is needed. */
const here: Arranger<Places, Pictures> = {
  ground: async (ground) => (await import('./layoutBase.ts')).layGround(ground),
  map: async (map, places) => (await import('./layoutScreens.ts')).drawMap(map, places),
}

/** In the build the layout is worked out in place; in the browser by a worker, and in place where there can be none. */
export const arranger: Arranger<Places, Pictures> = import.meta.env.SSR
  ? here
  : createWorkerArranger(() => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' }), here)
