import type { Label, PlacedNode, Viewport } from './layout.ts'

/** The mean width of a letter of the system's font, as a share of the font size; generous, since machines differ. */
const LETTER = 0.6
const GAP = 3

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Places labels greedily: each node, in their order, gets the first position for its label that is free: within, right, left,
 * below or above it. A label overlaps no other label and no other node, and stays inside the viewport; where there is no such
 * position, it is not shown.
 */
export function placeLabels(nodes: readonly (Omit<PlacedNode, 'label'> & { name: string })[], viewport: Viewport): PlacedNode[] {
  const taken: Box[] = []
  return nodes.map(({ name, ...node }) => {
    const width = name.length * viewport.fontSize * LETTER
    const positions = positionsOf(node.r, width, viewport.fontSize)
    const boxOf = (label: Label) => boxAround(node, label, width, viewport.fontSize)
    const inside = positions.filter((label) => isInside(boxOf(label), viewport))
    const free = inside.find((label) => {
      const box = boxOf(label)
      return !taken.some((other) => overlap(box, other)) && !nodes.some((other) => other.id !== node.id && covers(box, other))
    })
    if (free) taken.push(boxOf(free))
    const label = free ?? { ...(inside[0] ?? positions[0] ?? { x: 0, y: 0, anchor: 'middle' as const }), shown: false }
    return { ...node, label }
  })
}

/** The positions of a label, in the order in which they are tried. Its baseline is a third of the font size below its middle. */
function positionsOf(r: number, width: number, size: number): Label[] {
  const baseline = Math.round(size * 0.35)
  const beside: Label[] = [
    { x: r + GAP, y: baseline, anchor: 'start', shown: true },
    { x: -r - GAP, y: baseline, anchor: 'end', shown: true },
    { x: 0, y: r + GAP + Math.round(size * 0.8), anchor: 'middle', shown: true },
    { x: 0, y: -r - GAP - Math.round(size * 0.2), anchor: 'middle', shown: true },
  ]
  return (
    width < 2 * r * 0.9 ? [{ x: 0, y: baseline, anchor: 'middle' as const, shown: true, within: true as const }, ...beside] : beside
  ).map((label) => ({
    ...label,
    x: Math.round(label.x * 10) / 10,
    y: Math.round(label.y * 10) / 10,
  }))
}

function boxAround({ x, y }: { x: number; y: number }, label: Label, width: number, size: number): Box {
  const left = x + label.x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? width : width / 2)
  const baseline = y + label.y
  return { left, right: left + width, top: baseline - size * 0.8, bottom: baseline + size * 0.25 }
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Viewport): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function covers({ left, right, top, bottom }: Box, { x, y, r }: { x: number; y: number; r: number }): boolean {
  const dx = x - Math.min(right, Math.max(left, x))
  const dy = y - Math.min(bottom, Math.max(top, y))
  return dx * dx + dy * dy < r * r
}
