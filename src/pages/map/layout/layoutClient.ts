import type { MapLayouter } from './mapLayouter.ts'
import { createWorkerLayout } from './workerLayout.ts'

/** Lays out in the calling thread, with code that is loaded when it is needed. */
const inProcess: MapLayouter = {
  base: async (base) => (await import('./layoutBase.ts')).layoutBase(base),
  map: async (map, baseLayout) => (await import('./layoutScreens.ts')).layoutScreens(map, baseLayout),
}

/** In the build the layout is computed in process; in the browser by a worker, and in process where there can be none. */
export const layoutClient: MapLayouter = import.meta.env.SSR
  ? inProcess
  : createWorkerLayout(() => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' }), inProcess)
