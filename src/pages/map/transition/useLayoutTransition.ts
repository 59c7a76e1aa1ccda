import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { MapEdge } from '../../../content/map/companyMap.ts'
import type { PlacedNode, Viewport } from '../layout/layout.ts'
import { createFrameRenderer } from './frameRenderer.ts'
import { type Drawn, departureOf, interpolate, type Placement, placementOf } from './placement.ts'
import { readScene } from './readScene.ts'
import type { Scene } from './scene.ts'

const MOVE_MS = 450
/** A frame that is asked for now is painted with the next. */
const AHEAD_MS = 16

const renderer = createFrameRenderer(() => new Worker(new URL('./frameWorker.ts', import.meta.url), { type: 'module' }))

interface TransitionParts {
  svg: RefObject<SVGSVGElement | null>
  canvas: RefObject<HTMLCanvasElement | null>
  viewport: Viewport
  nodes: readonly PlacedNode[]
  edges: readonly MapEdge[]
  /** Says what stands out: what is pointed at, selected or has the focus. */
  emphasis: string
}

/**
 * Animates nodes and edges from one layout to the next, on a canvas that covers the picture; labels wait until all have
 * arrived. The picture itself stands in its new places from the start, unseen (map.css), so that names, focus and targets are
 * never away and no frame costs the page a computation of styles. Readers who prefer reduced motion get none.
 */
export function useLayoutTransition({ svg, canvas, viewport, nodes, edges, emphasis }: TransitionParts): void {
  const current = useRef<Drawn | null>(null)
  // The canvas shows what is in `current` and needs not be drawn anew, as long as this is what `appearanceOf` says.
  const appearance = useRef<string | null>(null)
  const lastEmphasis = useRef(emphasis)
  const scene = useRef<Scene | null>(null)
  // Whatever was rendered may have changed a colour: a node that is pointed at, has the focus or is selected.
  useLayoutEffect(() => {
    scene.current = null
    lastEmphasis.current = emphasis
  })
  useLayoutEffect(() => {
    const last = current.current
    const to = placementOf(nodes)
    const cover = canvas.current
    const screen = cover?.getContext('bitmaprenderer')
    const picture = svg.current
    const end = () => {
      // On a slow machine the last frame may be some way off.
      if (!isNear(current.current?.placement, to)) appearance.current = null
      current.current = { nodes, placement: to }
      delete picture?.dataset['moving']
    }
    if (!picture || !cover || !screen || !last || typeof OffscreenCanvas === 'undefined' || prefersReducedMotion()) {
      appearance.current = null
      return end()
    }
    const from = departureOf(nodes, last)
    let startTime: number | null = null
    let frame = 0
    let isOver = false
    const look = () => (scene.current ??= readScene(picture, viewport, nodes, edges))
    const show = (bitmap: ImageBitmap, placement: Placement) => {
      if (isOver) return bitmap.close()
      // Pixel by pixel: the picture rarely is a whole number of pixels high, and a stretched canvas would be off and blurred.
      for (const side of ['width', 'height'] as const) cover.style[side] = `${bitmap[side] / window.devicePixelRatio}px`
      screen.transferFromImageBitmap(bitmap)
      current.current = { nodes, placement }
      appearance.current = appearanceOf(picture, lastEmphasis.current)
    }
    const step = (now: number) => {
      startTime ??= now
      const progress = Math.min(1, (now - startTime) / MOVE_MS)
      const seen = look()
      if (progress === 1 || !seen) {
        isOver = true
        return end()
      }
      const placement = interpolate(from, to, easeOut(Math.min(1, progress + AHEAD_MS / MOVE_MS)))
      renderer.render(seen, placement, (bitmap) => show(bitmap, placement))
      frame = requestAnimationFrame(step)
    }
    picture.dataset['moving'] = ''
    // The frame of the change itself takes longest, and would use up the animation: it starts with the one after.
    frame = requestAnimationFrame(() => {
      const seen = appearance.current === appearanceOf(picture, lastEmphasis.current) ? null : look()
      const bitmap = seen && renderer.renderNow(seen, from)
      if (bitmap) show(bitmap, from)
      frame = requestAnimationFrame(step)
    })
    return () => {
      isOver = true
      cancelAnimationFrame(frame)
      delete picture.dataset['moving']
    }
  }, [svg, canvas, viewport, nodes, edges])
}

/** All that a picture's colours and size depend on. */
function appearanceOf(svg: SVGSVGElement, emphasis: string): string {
  return [svg.getBoundingClientRect().width, window.devicePixelRatio, getComputedStyle(svg).color, emphasis].join(' ')
}

/** Whether nothing is off by more than can be seen. */
function isNear(placement: Placement | undefined, to: Placement): boolean {
  return placement?.length === to.length && placement.every((value, index) => Math.abs(value - (to[index] ?? 0)) < 0.5)
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Ease-out: fast at first, then slower (a cubic). */
function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3
}
