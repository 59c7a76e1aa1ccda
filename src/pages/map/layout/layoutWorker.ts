import { layGround } from './layoutBase.ts'
import { drawMap } from './layoutScreens.ts'
import type { LayoutTask } from './workerLayout.ts'

/* Lays maps out aside from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage('ground' in data ? layGround(data.ground) : drawMap(data.map, data.places))
})
