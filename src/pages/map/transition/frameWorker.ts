import { createCanvas } from './createCanvas.ts'
import type { FrameTask } from './frameRenderer.ts'

/* Draws the frames of a transition in a thread of its own. It says once that it is there, and then answers task by task. */
const render = createCanvas()
addEventListener('message', ({ data: { scene, placement } }: MessageEvent<FrameTask>) => {
  const bitmap = render(scene, placement)
  // Not `postMessage`, which the types know as that of a window.
  if (bitmap) postMessage(bitmap, { transfer: [bitmap] })
})
postMessage(null)
