import { meaningOf } from '../../../content/article/statuses.ts'
import type { MapEdge } from '../../../content/map/companyMap.ts'
import type { PlacedNode, Viewport } from '../layout/layout.ts'
import { edgeLook } from '../picture/edgeLook.ts'
import type { Disc, Scene, Stroke } from './scene.ts'

/** A canvas may be so many pixels of the page larger than the picture: less than the narrowest margin. */
const MOST_BEYOND = 12

/**
 * Reads from a picture what a transition draws of it: its size on the screen, and the colours that the styles give its discs
 * and edges (map.css), whatever the theme is. `null` where the picture is not shown.
 */
export function readScene(svg: SVGSVGElement, viewport: Viewport, nodes: readonly PlacedNode[], edges: readonly MapEdge[]): Scene | null {
  const shown = svg.getBoundingClientRect().width
  if (shown === 0) return null
  const ratio = window.devicePixelRatio
  const scale = (shown * ratio) / viewport.width
  return {
    width: coveringPixels(shown, ratio),
    height: coveringPixels((shown * viewport.height) / viewport.width, ratio),
    scale,
    discs: readDiscs(svg, nodes),
    ...readEdges(svg, nodes, edges),
  }
}

/** How many pixels of the device cover a length, and are whole pixels of the page too: browsers place a canvas on one or the other. */
function coveringPixels(length: number, ratio: number): number {
  const isWhole = (count: number) => Math.abs(count - Math.round(count)) < 0.001
  const first = Math.ceil(length)
  const covering = Array.from({ length: MOST_BEYOND }, (_, more) => first + more).find((count) => isWhole(count * ratio))
  return Math.round((covering ?? first) * ratio)
}

function readDiscs(svg: SVGSVGElement, nodes: readonly PlacedNode[]): Disc[] {
  const parts = new Map([...svg.querySelectorAll<SVGElement>('[data-disc]')].map((part) => [part.dataset['disc'], part]))
  return nodes.map(({ id, r }) => {
    const part = parts.get(id)?.querySelector('.map-disc')
    const style = part && getComputedStyle(part)
    return {
      r,
      fill: style?.fill ?? 'none',
      opacity: Number(style?.fillOpacity ?? 0),
      outline: style ? strokeOf(style, Number.parseFloat(style.strokeWidth), []) : { color: 'none', opacity: 0, width: 1, dash: [] },
    }
  })
}

/** The weakest first, as MapEdges.tsx paints them. */
function readEdges(svg: SVGSVGElement, nodes: readonly PlacedNode[], edges: readonly MapEdge[]): Pick<Scene, 'strokes' | 'lines'> {
  const styleOf = (selector: string) => {
    const sample = svg.querySelector(`.map-samples ${selector}`)
    return sample && getComputedStyle(sample)
  }
  const [standing, ended] = [styleOf('.map-tie:not([data-ended])'), styleOf('.map-tie[data-ended]')]
  const places = new Map(nodes.map(({ id }, index) => [id, index]))
  const strokes: Stroke[] = []
  const known = new Map<string, number>()
  const lines = [...edges].reverse().flatMap((edge) => {
    const [one, other] = [places.get(edge.a), places.get(edge.b)]
    const { strokeWidth, strokeDasharray = '', 'data-ended': isEnded } = edgeLook({ count: edge.count, meaning: meaningOf(edge.status) })
    const style = isEnded ? ended : standing
    if (one === undefined || other === undefined || !style) return []
    const look = `${strokeWidth} ${strokeDasharray} ${isEnded}`
    const stroke = known.get(look) ?? strokes.push(strokeOf(style, strokeWidth, strokeDasharray.split(' ').filter(Boolean).map(Number))) - 1
    known.set(look, stroke)
    return [{ one, other, stroke }]
  })
  return { strokes, lines }
}

function strokeOf({ stroke, strokeOpacity }: CSSStyleDeclaration, width: number, dash: readonly number[]): Stroke {
  return { color: stroke, opacity: Number(strokeOpacity), width, dash }
}
