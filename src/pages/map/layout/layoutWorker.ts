import { layoutBase } from './layoutBase.ts'
import { layoutScreens } from './layoutScreens.ts'
import type { LayoutTask } from './workerLayout.ts'

/* Lays maps out in a thread of its own, so that the page stays responsive. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage('base' in data ? layoutBase(data.base) : layoutScreens(data.map, data.baseLayout))
})
