import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlacedNode, VIEWPORTS } from './layout.ts'
import { placeLabels } from './placeLabels.ts'

const FRAME = VIEWPORTS.narrow
const node = fc.record({ x: fc.integer({ min: 20, max: 340 }), y: fc.integer({ min: 20, max: 460 }), r: fc.integer({ min: 4, max: 30 }) })
const names = fc.string({ minLength: 2, maxLength: 20, unit: fc.constantFrom('a', 'W', ' ') })
const nodes = fc
  .array(fc.tuple(node, names), { minLength: 1, maxLength: 40 })
  .map((drawn) => drawn.map(([point, name], i) => ({ ...point, name, id: `d${i}` })))

/** The box of a name, as wide as the widest that the placing reckons with. */
function boxOf({ x, y, label }: PlacedNode, name: string) {
  const width = name.length * FRAME.fontSize * 0.6
  const left = x + label.x - { start: 0, middle: width / 2, end: width }[label.anchor]
  const base = y + label.y
  return { left, right: left + width, top: base - FRAME.fontSize * 0.8, bottom: base + FRAME.fontSize * 0.25 }
}

test('names that are shown cover no other name and no other disc, and stay on the sheet', () => {
  fc.assert(
    fc.property(nodes, (given) => {
      const placed = placeLabels(given, FRAME)
      expect(placed.map(({ id }) => id)).toEqual(given.map(({ id }) => id))
      const shown = placed.flatMap((one, i) => (one.label.shown ? [{ ...one, box: boxOf(one, given[i]?.name ?? '') }] : []))
      for (const { id, box } of shown) {
        expect(box.left >= 0 && box.right <= FRAME.width && box.top >= 0 && box.bottom <= FRAME.height).toBe(true)
        for (const other of shown) {
          const apart =
            box.right <= other.box.left || other.box.right <= box.left || box.bottom <= other.box.top || other.box.bottom <= box.top
          expect(apart || other.id === id).toBe(true)
        }
        for (const { x, y, r } of placed.filter((other) => other.id !== id)) {
          const dx = x - Math.min(box.right, Math.max(box.left, x))
          const dy = y - Math.min(box.bottom, Math.max(box.top, y))
          expect(dx * dx + dy * dy).toBeGreaterThanOrEqual(r * r)
        }
      }
    }),
  )
})

test('a name stands on a disc that is large enough, else to its right', () => {
  const [large, small] = placeLabels(
    [
      { id: 'a', name: 'OpenAI', x: 100, y: 100, r: 40 },
      { id: 'b', name: 'OpenAI', x: 200, y: 300, r: 8 },
    ],
    FRAME,
  )
  expect(large?.label).toMatchObject({ x: 0, anchor: 'middle', within: true, shown: true })
  expect(small?.label).toMatchObject({ x: 11, anchor: 'start', shown: true })
})
