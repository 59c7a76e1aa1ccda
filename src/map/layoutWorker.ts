import { drawMap } from './drawMap.ts'
import { layGround } from './layGround.ts'
import type { LayoutTask } from './workerArranger.ts'

/* Lays maps out aside from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage('ground' in data ? layGround(data.ground) : drawMap(data.map, data.places))
})
