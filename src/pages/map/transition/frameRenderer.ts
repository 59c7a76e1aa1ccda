import { type WatchedWorker, watchWorker } from '../../../data/watchWorker.ts'
import { createCanvas } from './createCanvas.ts'
import type { Placement } from './placement.ts'
import type { Scene } from './scene.ts'

/** A message to the worker. Its scene is `null` where it is that of the task before. */
export interface FrameTask {
  scene: Scene | null
  placement: Placement
}

/** With two, the worker has the next before the page has taken the last. */
const MOST_WAITING = 2

type Take = (bitmap: ImageBitmap) => void

export interface FrameRenderer {
  /** Renders a frame at once, in process. */
  renderNow(scene: Scene, placement: Placement): ImageBitmap | null
  /** Has the worker render a frame; a frame that it has no time for is left out. In process until it is there, and where it fails. */
  render(scene: Scene, placement: Placement, take: Take): void
}

/** Renders frames in a worker: hundreds of lines that cross take a processor without a graphics card most of a frame. */
export function createFrameRenderer(start: () => Worker, createInProcess = createCanvas): FrameRenderer {
  let worker: WatchedWorker | null = null
  let inProcess: ReturnType<typeof createCanvas> | null = null
  let isThere = false
  let last: Scene | null = null
  const waiting: Take[] = []
  const startWorker = () => {
    const started = watchWorker(start)
    started.listen<ImageBitmap | null>((bitmap) => {
      if (bitmap) waiting.shift()?.(bitmap)
      else isThere = true
    })
    started.failure.then(() => {
      isThere = false
      waiting.length = 0
      started.terminate()
    })
    return started
  }
  const renderNow = (scene: Scene, placement: Placement) => {
    inProcess ??= createInProcess()
    return inProcess(scene, placement)
  }
  return {
    renderNow,
    render(scene, placement, take) {
      worker ??= startWorker()
      if (!isThere) {
        const bitmap = renderNow(scene, placement)
        if (bitmap) take(bitmap)
      } else if (waiting.length < MOST_WAITING) {
        waiting.push(take)
        const task: FrameTask = { scene: scene === last ? null : scene, placement }
        last = scene
        worker.post(task)
      }
    },
  }
}
