import { layoutBase } from './layoutBase.ts'
import { layoutScreens } from './layoutScreens.ts'
import type { LayoutTask } from './workerLayout.ts'

/* Lays maps out aside from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage('base' in data ? layoutBase(data.base) : layoutScreens(data.map, data.baseLayout))
})
