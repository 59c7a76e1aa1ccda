import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { createRandom } from '../../../../tests/fixtures/createRandom.ts'
import { type ArticleFiles, memoryArchive } from '../../../../tests/fixtures/memoryArchive.ts'
import { deriveGround, deriveMap } from '../../../content/map/deriveMap.ts'
import { EMPTY_FILTER } from '../../../content/query/filter.ts'
import { FRAMES, type PlacedDisc } from './layout.ts'
import { layGround } from './layoutBase.ts'
import { layOut } from './layoutMap.ts'

/** Sixty companies, of which the first few are in most of the news, and new ones come up over the years. */
function inventFiles(): ArticleFiles {
  const random = createRandom(5)
  const article = (i: number) => {
    const newest = 25 + Math.floor(i / 12)
    const draw = () => `company-${Math.floor(newest * random.next() ** 2.2)}`
    const companies = [...new Set([draw(), draw(), ...(random.chance(0.3) ? [draw()] : [])])]
    return articleFile({ date: `${2021 + Math.floor(i / 80)}-${String((i % 12) + 1).padStart(2, '0')}-10`, companies })
  }
  return Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`a-${i}`, article(i)]))
}

const archive = memoryArchive(inventFiles())
const ground = await deriveGround(archive)
const places = layGround(ground)
const year = (first: number) => ({ ...EMPTY_FILTER, from: `${first}-01-01`, to: `${first}-12-31` })
const mapOf = (filter = EMPTY_FILTER, show = 30) => deriveMap(archive, { filter, show })

test('the same map gives the same picture, whatever order its parts come in', async () => {
  const map = await mapOf()
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
  const picture = layOut(map, places, FRAMES.wide)
  fc.assert(
    fc.property(shuffled(map.ties), shuffled(ground.companies), shuffled(ground.ties), (ties, companies, groundTies) => {
      expect(layOut({ ...map, ties }, places, FRAMES.wide)).toEqual(picture)
      expect(layGround({ companies, ties: groundTies })).toEqual(places)
    }),
    { numRuns: 5 },
  )
  const reversed = layOut({ ...map, discs: map.discs.toReversed() }, places, FRAMES.wide)
  const spots = (discs: readonly PlacedDisc[]) => new Map(discs.map(({ id, x, y, r }) => [id, { x, y, r }]))
  expect(spots(reversed)).toEqual(spots(picture))
})

test.each([
  ['wide', 30],
  ['narrow', 30],
  ['wide', 60],
] as const)('discs lie apart and on the sheet, %s, %i of them', async (frame, show) => {
  const { width, height } = FRAMES[frame]
  const discs = layOut(await mapOf(EMPTY_FILTER, show), places, FRAMES[frame])
  for (const { id, x, y, r } of discs) {
    expect(x - r >= 0 && x + r <= width && y - r >= 0 && y + r <= height).toBe(true)
    const beside = discs.filter((other) => other.id !== id).map((other) => Math.hypot(other.x - x, other.y - y) - other.r - r)
    expect(Math.min(...beside)).toBeGreaterThan(-1)
  }
})

test('areas are in proportion to announcements', async () => {
  const map = await mapOf()
  const discs = layOut(map, places, FRAMES.wide)
  const [most, fewer] = [discs[0]?.r ?? 0, discs[5]?.r ?? 0]
  expect((most / fewer) ** 2).toBeCloseTo((map.discs[0]?.count ?? 0) / (map.discs[5]?.count ?? 1), 0)
})

test('from one year to the next companies move little', async () => {
  for (const first of [2021, 2022, 2023, 2024]) {
    const before = layOut(await mapOf(year(first)), places, FRAMES.wide)
    const after = new Map(layOut(await mapOf(year(first + 1)), places, FRAMES.wide).map((disc) => [disc.id, disc]))
    const moves = before.flatMap(({ id, x, y }) => {
      const next = after.get(id)
      return next ? [Math.hypot(next.x - x, next.y - y)] : []
    })
    expect(moves.length).toBeGreaterThan(8)
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.08 * FRAMES.wide.width)
  }
})

test('a company that is not on the ground lies beside its partners', async () => {
  const map = await mapOf()
  const { [map.discs[9]?.id ?? '']: _, ...others } = places
  const discs = layOut(map, others, FRAMES.wide)
  expect(discs).toHaveLength(map.discs.length)
  expect(discs.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
})

test('an empty map and a single company can be drawn', () => {
  expect(layOut({ discs: [], ties: [] }, {}, FRAMES.wide)).toEqual([])
  const alone = { id: 'a', name: 'A', hue: 0, count: 0, joint: 0, partners: 0, closest: null, first: '2025-01-01' }
  const [disc] = layOut({ discs: [alone], ties: [] }, {}, FRAMES.wide)
  expect(disc?.r).toBeGreaterThan(0)
})

test('a company whose id every object knows lies beside its partners too', () => {
  const disc = { name: 'A', hue: 0, count: 1, joint: 1, partners: 1, closest: null, first: '2025-01-01' }
  const tie = { a: 'constructor', b: 'openai', count: 1, first: '2025-01-01', last: '2025-01-01', status: 'announced' as const }
  const discs = ['constructor', 'openai'].map((id) => ({ ...disc, id }))
  for (const known of [{}, { openai: [0.25, 0.75] as [number, number] }]) {
    const placed = layOut({ discs, ties: [tie] }, known, FRAMES.wide)
    expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  }
})
