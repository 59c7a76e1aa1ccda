import type { LayoutTask } from './arranger.ts'
import { drawMap } from './drawMap.ts'
import { layGround } from './layGround.ts'

/* Lays maps out aside from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage('ground' in data ? layGround(data.ground) : drawMap(data.map, data.places))
})
