import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { MAP_STEP, MOST_ON_MAP } from '../map/companyMap.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { dayFromNumber } from '../text/day.ts'
import { MAP_ADDRESS, type MapView } from './mapAddress.ts'

const id = fc.constantFrom('amazon', 'g42', 'open-ai', 'x')
const day = fc.integer({ min: 15_000, max: 21_000 }).map(dayFromNumber)
const view: fc.Arbitrary<MapView> = fc
  .record({
    companies: fc.uniqueArray(id, { maxLength: 3 }),
    kinds: fc.uniqueArray(fc.constantFrom(...kindIds()), { maxLength: 3 }),
    days: fc.tuple(fc.option(day), fc.option(day)),
    show: fc.integer({ min: 1, max: MOST_ON_MAP / MAP_STEP }),
    everyone: fc.boolean(),
    selection: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .map(({ companies, kinds, days: [from, to], show, everyone, selection }) => {
    const swapped = from !== null && to !== null && from > to
    const span = swapped ? { from: to, to: from } : { from, to }
    return {
      filter: { ...EMPTY_FILTER, companies: companies.sort(), kinds: kindIds().filter((kind) => kinds.includes(kind)), ...span },
      show: show * MAP_STEP,
      everyone,
      selection: selection.sort(),
    }
  })

const parse = (search: string) => MAP_ADDRESS.parse(new URLSearchParams(search))

test('a view comes back from its address, with nothing left over', () => {
  fc.assert(
    fc.property(view, (asked) => {
      expect(parse(MAP_ADDRESS.format(asked))).toEqual({ view: asked, ignored: [] })
    }),
  )
})

test('equal views have equal addresses, whatever the order and the defaults that were spelt out', () => {
  expect(MAP_ADDRESS.format({ filter: EMPTY_FILTER, show: MAP_STEP, everyone: false, selection: [] })).toBe('')
  expect(MAP_ADDRESS.format({ filter: EMPTY_FILTER, show: MAP_STEP, everyone: true, selection: ['x'] })).toBe('?parties=all&at=x')
  const { view: read } = parse('?at=openai&show=30&sort=oldest&match=all&at=microsoft&at=openai&company=b&company=a&utm_source=x')
  expect(MAP_ADDRESS.format(read)).toBe('?company=a&company=b&at=microsoft&at=openai')
})

test.each([
  ['?show=45', 'show', '45'],
  ['?show=3000', 'show', '3000'],
  ['?show=many', 'show', 'many'],
  ['?parties=some', 'parties', 'some'],
  ['?at=Open%20AI', 'at', 'Open AI'],
  ['?at=a&at=b&at=c', 'at', 'c'],
  ['?kind=clouds', 'kind', 'clouds'],
  ['?from=2025-02-30', 'from', '2025-02-30'],
])('%s: what means nothing is named, and the rest still holds', (search, name, value) => {
  const { view: read, ignored } = parse(`${search}&to=2025-12-31`)
  expect(ignored).toEqual([{ name, value }])
  expect(read.filter.to).toBe('2025-12-31')
  expect(read.show).toBe(MAP_STEP)
})

test('any address can be read', () => {
  const names = fc.constantFrom('company', 'kind', 'from', 'to', 'show', 'parties', 'at', 'match', 'sort', 'q')
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string())), (parts) => {
      const { view: read } = MAP_ADDRESS.parse(new URLSearchParams(parts))
      expect(parse(MAP_ADDRESS.format(read)).view).toEqual(read)
    }),
  )
})
