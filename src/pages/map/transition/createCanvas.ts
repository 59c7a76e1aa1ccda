import { drawScene } from './drawScene.ts'
import type { Placement } from './placement.ts'
import type { Scene } from './scene.ts'

/** Makes a function that renders frames on a canvas of its own. A frame whose scene is `null` has that of the one before. */
export function createCanvas(): (scene: Scene | null, placement: Placement) => ImageBitmap | null {
  const canvas = new OffscreenCanvas(1, 1)
  const surface = canvas.getContext('2d')
  let last: Scene | null = null
  return (scene, placement) => {
    last = scene ?? last
    if (!surface || !last) return null
    if (canvas.width !== last.width) canvas.width = last.width
    if (canvas.height !== last.height) canvas.height = last.height
    drawScene(surface, last, placement)
    return canvas.transferToImageBitmap()
  }
}
