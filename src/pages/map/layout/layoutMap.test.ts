import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { createRandom } from '../../../../tests/fixtures/createRandom.ts'
import { type ArticleFiles, memoryArchive } from '../../../../tests/fixtures/memoryArchive.ts'
import { deriveMap, deriveMapBase } from '../../../content/map/deriveMap.ts'
import { EMPTY_FILTER } from '../../../content/query/filter.ts'
import { type PlacedNode, VIEWPORTS } from './layout.ts'
import { layoutBase } from './layoutBase.ts'
import { layoutMap } from './layoutMap.ts'

/** Sixty companies, of which the first few are in most of the news, and new ones come up over the years. */
function inventFiles(): ArticleFiles {
  const random = createRandom(5)
  const article = (i: number) => {
    const newest = 25 + Math.floor(i / 12)
    const draw = () => `company-${Math.floor(newest * random.next() ** 2.2)}`
    const companies = [...new Set([draw(), draw(), ...(random.chance(0.3) ? [draw()] : [])])]
    const regulated = i % 10 === 0 && { roles: { [companies[0] ?? '']: ['regulator' as const] } }
    return articleFile({ date: `${2021 + Math.floor(i / 80)}-${String((i % 12) + 1).padStart(2, '0')}-10`, companies, ...regulated })
  }
  return Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`a-${i}`, article(i)]))
}

const archive = memoryArchive(inventFiles())
const base = await deriveMapBase(archive)
const baseLayout = layoutBase(base)
const year = (first: number) => ({ ...EMPTY_FILTER, from: `${first}-01-01`, to: `${first}-12-31` })
const mapOf = (filter = EMPTY_FILTER, { show = 30, everyone = false } = {}) => deriveMap(archive, { filter, show, everyone })

test('the same map gives the same picture, whatever order its parts come in', async () => {
  const map = await mapOf()
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
  const picture = layoutMap(map, baseLayout, VIEWPORTS.wide)
  fc.assert(
    fc.property(shuffled(map.edges), shuffled(base.companies), shuffled(base.edges), (edges, companies, baseEdges) => {
      expect(layoutMap({ ...map, edges }, baseLayout, VIEWPORTS.wide)).toEqual(picture)
      expect(layoutBase({ companies, edges: baseEdges })).toEqual(baseLayout)
    }),
    { numRuns: 5 },
  )
  const reversed = layoutMap({ ...map, nodes: map.nodes.toReversed() }, baseLayout, VIEWPORTS.wide)
  const positions = (nodes: readonly PlacedNode[]) => new Map(nodes.map(({ id, x, y, r }) => [id, { x, y, r }]))
  expect(positions(reversed)).toEqual(positions(picture))
})

test.each([
  ['wide', 30],
  ['narrow', 30],
  ['wide', 60],
] as const)('nodes lie apart and within the viewport, %s, %i of them', async (viewport, show) => {
  const { width, height } = VIEWPORTS[viewport]
  const nodes = layoutMap(await mapOf(EMPTY_FILTER, { show }), baseLayout, VIEWPORTS[viewport])
  for (const { id, x, y, r } of nodes) {
    expect(x - r >= 0 && x + r <= width && y - r >= 0 && y + r <= height).toBe(true)
    const beside = nodes.filter((other) => other.id !== id).map((other) => Math.hypot(other.x - x, other.y - y) - other.r - r)
    expect(Math.min(...beside)).toBeGreaterThan(-1)
  }
})

test('areas are in proportion to announcements', async () => {
  const map = await mapOf()
  const nodes = layoutMap(map, baseLayout, VIEWPORTS.wide)
  const [most, fewer] = [nodes[0]?.r ?? 0, nodes[5]?.r ?? 0]
  expect((most / fewer) ** 2).toBeCloseTo((map.nodes[0]?.count ?? 0) / (map.nodes[5]?.count ?? 1), 0)
})

test('from one year to the next companies move little', async () => {
  for (const first of [2021, 2022, 2023, 2024]) {
    const before = layoutMap(await mapOf(year(first)), baseLayout, VIEWPORTS.wide)
    const after = new Map(layoutMap(await mapOf(year(first + 1)), baseLayout, VIEWPORTS.wide).map((node) => [node.id, node]))
    const moves = before.flatMap(({ id, x, y }) => {
      const next = after.get(id)
      return next ? [Math.hypot(next.x - x, next.y - y)] : []
    })
    expect(moves.length).toBeGreaterThan(8)
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.08 * VIEWPORTS.wide.width)
  }
})

test('those who are shown anyway hardly move when regulators are asked for as well', async () => {
  const before = layoutMap(await mapOf(), baseLayout, VIEWPORTS.wide)
  const all = await mapOf(EMPTY_FILTER, { everyone: true })
  const after = new Map(layoutMap(all, baseLayout, VIEWPORTS.wide).map((node) => [node.id, node]))
  const moves = before.flatMap(({ id, x, y }) => {
    const next = after.get(id)
    return next ? [Math.hypot(next.x - x, next.y - y)] : []
  })
  expect(all.jointCount).toBeGreaterThan((await mapOf()).jointCount)
  expect(moves.length).toBeGreaterThan(20)
  expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.04 * VIEWPORTS.wide.width)
})

test('a company that the base lacks lies beside its neighbours', async () => {
  const map = await mapOf()
  const { [map.nodes[9]?.id ?? '']: _, ...others } = baseLayout
  const nodes = layoutMap(map, others, VIEWPORTS.wide)
  expect(nodes).toHaveLength(map.nodes.length)
  expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
})

test('an empty map and a single company can be drawn', () => {
  expect(layoutMap({ nodes: [], edges: [] }, {}, VIEWPORTS.wide)).toEqual([])
  const alone = { id: 'a', name: 'A', hue: 0, count: 0, jointCount: 0, partners: 0, outsideCount: 0, closest: null, first: '2025-01-01' }
  const [node] = layoutMap({ nodes: [alone], edges: [] }, {}, VIEWPORTS.wide)
  expect(node?.r).toBeGreaterThan(0)
})

test('a company whose id is the name of an inherited property lies beside its neighbours too', () => {
  const node = { name: 'A', hue: 0, count: 1, jointCount: 1, partners: 1, outsideCount: 0, closest: null, first: '2025-01-01' }
  const edge = {
    a: 'constructor',
    b: 'openai',
    count: 1,
    first: '2025-01-01',
    last: '2025-01-01',
    status: 'announced' as const,
    hasPage: true,
  }
  const nodes = ['constructor', 'openai'].map((id) => ({ ...node, id }))
  for (const known of [{}, { openai: [0.25, 0.75] as [number, number] }]) {
    const placed = layoutMap({ nodes, edges: [edge] }, known, VIEWPORTS.wide)
    expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  }
})
