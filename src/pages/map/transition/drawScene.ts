import type { Placement } from './placement.ts'
import type { Scene, Stroke } from './scene.ts'

/** What is drawn on: the part of a canvas's context that a scene needs. */
export type Surface = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'fill'
  | 'fillStyle'
  | 'globalAlpha'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'setLineDash'
  | 'setTransform'
  | 'stroke'
  | 'strokeStyle'
>

/**
 * Draws a scene with its discs in some place. Every line is a path of its own: the time that a path takes to be filled in grows
 * with the square of the lines that cross in it.
 */
export function drawScene(surface: Surface, { width, height, scale, strokes, lines, discs }: Scene, placement: Placement): void {
  const at = (index: number) => [placement[3 * index] ?? 0, placement[3 * index + 1] ?? 0] as const
  surface.setTransform(scale, 0, 0, scale, 0, 0)
  surface.clearRect(0, 0, width / scale, height / scale)
  for (const { one, other, stroke } of lines) {
    const style = strokes[stroke]
    if (!style) continue
    setStroke(surface, style)
    surface.beginPath()
    surface.moveTo(...at(one))
    surface.lineTo(...at(other))
    surface.stroke()
  }
  discs.forEach(({ r: end, fill, opacity, outline }, index) => {
    const r = placement[3 * index + 2] ?? 0
    if (r <= 0) return
    surface.beginPath()
    surface.arc(...at(index), r, 0, 2 * Math.PI)
    surface.fillStyle = fill
    surface.globalAlpha = opacity
    surface.fill()
    setStroke(surface, outline, r / end)
    surface.stroke()
  })
}

function setStroke(surface: Surface, { color, opacity, width, dash }: Stroke, factor = 1): void {
  surface.strokeStyle = color
  surface.globalAlpha = opacity
  surface.lineWidth = width * factor
  surface.setLineDash([...dash])
}
