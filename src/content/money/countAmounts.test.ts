import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statusIds } from '../article/statuses.ts'
import { countAmounts } from './countAmounts.ts'
import { type Countable, isOver, traceMoney } from './traceMoney.ts'

type Entry = Countable<string>

const amount = (article: string, value: number, more: Partial<Entry> = {}): Entry => ({
  article,
  value,
  unit: 'USD',
  sameAs: null,
  partOf: null,
  period: null,
  from: null,
  to: null,
  status: 'announced',
  ...more,
})
const count = (entries: readonly Entry[], archive = entries) => countAmounts(entries, traceMoney<string, Entry>(archive))
const counted = (entries: readonly Entry[], archive = entries) =>
  count(entries, archive).counted.map(({ entry, value, inParts }) =>
    [entry.article, value, ...(inParts > 0 ? [`${inParts} in parts`] : [])].join(' '),
  )
const leftOut = (entries: readonly Entry[]) => count(entries).leftOut.map(({ entry, because }) => `${entry.article} ${because}`)

test('the sum of a year counts nowhere, and takes nobody else along', () => {
  const entries = [amount('a', 1, { period: 'year' }), amount('b', 1, { sameAs: 'a' }), amount('c', 5)]
  expect(counted(entries)).toEqual(['b 1', 'c 5'])
  expect(leftOut(entries)).toEqual(['a period'])
})

test('a plan that is over takes nothing from the sum that repeats it and stands', () => {
  const entries = [amount('plan', 100, { status: 'ended' }), amount('deal', 30, { sameAs: 'plan' }), amount('more', 30, { sameAs: 'deal' })]
  expect(counted(entries)).toEqual(['plan 100', 'deal 30'])
  expect(leftOut(entries)).toEqual(['more repeated'])
})

test('what has ended is counted once as well', () => {
  expect(counted([amount('deal', 200, { status: 'ended' }), amount('end', 200, { sameAs: 'deal', status: 'ended' })])).toEqual(['deal 200'])
})

test('a part counts by itself, and the whole what is left of it', () => {
  const programme = amount('programme', 500, { status: 'intended' })
  const part = amount('contract', 300, { partOf: 'programme', status: 'reported' })
  expect(counted([programme, part])).toEqual(['programme 200 300 in parts', 'contract 300'])
  expect(counted([part], [programme, part])).toEqual(['contract 300'])
  expect(counted([programme], [programme, part])).toEqual(['programme 500'])
})

test('where two pay each other, a part is one of what goes its own way', () => {
  const investment = amount('deal', 50, { from: 'cloud', to: 'lab' })
  const first = amount('deal', 15, { from: 'cloud', to: 'lab', partOf: 'deal' })
  const contract = amount('deal', 100, { from: 'lab', to: 'cloud' })
  expect(counted([investment, first, contract])).toEqual(['deal 35 15 in parts', 'deal 15', 'deal 100'])
  const later = amount('later', 10, { from: 'cloud', partOf: 'deal' })
  expect(counted([investment, contract, later])).toEqual(['deal 40 10 in parts', 'deal 100', 'later 10'])
})

test('a part that goes the way of nothing there is one of the largest', () => {
  const contract = amount('deal', 100, { from: 'lab', to: 'cloud' })
  expect(counted([contract, amount('part', 10, { from: 'builder', partOf: 'deal' })])).toEqual(['deal 90 10 in parts', 'part 10'])
})

test('of the whole never less than nothing is left; where nothing is, its parts count it', () => {
  const entries = [amount('programme', 5), amount('a', 4, { partOf: 'programme' }), amount('b', 4, { partOf: 'programme' })]
  expect(counted(entries)).toEqual(['a 4', 'b 4'])
  expect(leftOut(entries)).toEqual(['programme parts'])
})

test('the whole is the largest of its unit that is no part itself, of the same article or another', () => {
  const entries = [
    amount('a', 9, { unit: 'EUR' }),
    amount('a', 8),
    amount('a', 2),
    amount('a', 10, { partOf: 'a' }),
    amount('b', 1, { partOf: 'a' }),
  ]
  expect(counted(entries)).toEqual(['a 9', 'a 2', 'a 10', 'b 1'])
})

test('where the article named only repeats the whole, the part is one of the first account, or of whichever counts', () => {
  const first = amount('first', 100)
  const again = amount('again', 100, { sameAs: 'first' })
  const part = amount('part', 30, { partOf: 'again' })
  const all = [first, again, part]
  expect(counted(all)).toEqual(['first 70 30 in parts', 'part 30'])
  expect(counted([again, part], all)).toEqual(['again 70 30 in parts', 'part 30'])
})

test('what a later account says of a sum, that it is a part of a programme, holds of the account that counts', () => {
  const programme = amount('programme', 500, { status: 'intended' })
  const again = amount('again', 30, { sameAs: 'contract', partOf: 'programme' })
  expect(counted([amount('contract', 30), programme, again])).toEqual(['contract 30', 'programme 470 30 in parts'])
  // Of one that states several sums of the unit, that of the same value.
  const several = [amount('contract', 40), amount('contract', 30)]
  expect(counted([...several, programme, again])).toEqual(['contract 40', 'contract 30', 'programme 470 30 in parts'])
  expect(counted([...several, programme, { ...again, value: 20 }])).toEqual(['contract 40', 'contract 30', 'programme 500'])
  // And of the account that repeats it, where the first one is not in the view.
  const plain = amount('again', 30, { sameAs: 'contract' })
  expect(counted([programme, plain], [amount('contract', 30, { partOf: 'programme' }), programme, plain])).toEqual([
    'programme 470 30 in parts',
    'again 30',
  ])
})

test('a part that has ended takes nothing from what stands, but from what has ended', () => {
  const whole = amount('whole', 100)
  const part = amount('part', 30, { partOf: 'whole', status: 'ended' })
  expect(counted([whole, part])).toEqual(['whole 100', 'part 30'])
  expect(counted([{ ...whole, status: 'ended' }, part])).toEqual(['whole 70 30 in parts', 'part 30'])
})

test('a part of a plan that is over is one of the sum that came in its place', () => {
  const plan = amount('plan', 100, { status: 'ended' })
  const deal = amount('deal', 100, { sameAs: 'plan' })
  const part = amount('part', 30, { partOf: 'plan' })
  expect(counted([plan, deal, part])).toEqual(['plan 100', 'deal 70 30 in parts', 'part 30'])
  expect(counted([plan, part])).toEqual(['plan 70 30 in parts', 'part 30'])
})

test('a standing part of an ended part is one of the whole that stands', () => {
  const entries = [
    amount('whole', 100),
    amount('middle', 50, { partOf: 'whole', status: 'ended' }),
    amount('part', 20, { partOf: 'middle' }),
  ]
  expect(counted(entries)).toEqual(['whole 80 20 in parts', 'middle 30 20 in parts', 'part 20'])
})

test('what would be a part of itself by way of others is a part of nothing', () => {
  expect(counted([amount('a', 5, { partOf: 'b' }), amount('b', 7, { partOf: 'c' }), amount('c', 9, { partOf: 'a' })])).toEqual([
    'a 5',
    'b 7',
    'c 9',
  ])
})

test('decimal fractions leave no trillionths behind', () => {
  expect(counted([amount('a', 1.1), amount('b', 0.2, { partOf: 'a' }), amount('c', 0.1, { partOf: 'a' })])).toEqual([
    'a 0.8 0.3 in parts',
    'b 0.2',
    'c 0.1',
  ])
})

const status = fc.constantFrom(...statusIds())
const place = fc.nat(7)
const anything: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      article: place,
      value: fc.integer({ min: 1, max: 50 }),
      unit: fc.constantFrom('USD', 'USD', 'EUR'),
      sameAs: fc.option(place, { freq: 2 }),
      partOf: fc.option(place, { freq: 2 }),
      period: fc.option(fc.constant('year'), { freq: 5 }),
      from: fc.constantFrom(null, 'lab', 'cloud'),
      to: fc.constantFrom(null, 'lab', 'cloud'),
      status,
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => {
    const named = (article: number | null) => (article === null ? null : `a${article}`)
    return list
      .sort((a, b) => a.article - b.article)
      .map((one): Entry => ({ ...one, article: `a${one.article}`, sameAs: named(one.sameAs), partOf: named(one.partOf) }))
  })
const view = anything.chain((all) => fc.record({ all: fc.constant(all), seen: fc.shuffledSubarray(all) }))

test('every amount of a view is counted or left out, never below nothing, and in whatever order they come', () => {
  fc.assert(
    fc.property(view, ({ all, seen }) => {
      const result = count(seen, all)
      expect(result.counted.length + result.leftOut.length).toBe(seen.length)
      expect(new Set([...result.counted, ...result.leftOut].map(({ entry }) => entry))).toEqual(new Set(seen))
      for (const { entry, value, inParts } of result.counted) {
        expect(value).toBeGreaterThan(0)
        expect(inParts).toBeGreaterThanOrEqual(0)
        expect(value + inParts).toBe(entry.value)
      }
      expect(count([...seen].reverse(), all)).toEqual(result)
    }),
    { numRuns: 500 },
  )
})

test('a filter loses no money: what stands comes to no less than any amount that stands and repeats none', () => {
  fc.assert(
    fc.property(view, ({ all, seen }) => {
      const standing = seen.filter((entry) => !isOver(entry) && entry.period === null)
      const sumOf = (unit: string) =>
        count(standing, all)
          .counted.filter(({ entry }) => entry.unit === unit)
          .reduce((sum, { value }) => sum + value, 0)
      for (const { unit, value, sameAs } of standing) if (sameAs === null) expect(sumOf(unit)).toBeGreaterThanOrEqual(value)
    }),
    { numRuns: 500 },
  )
})

/** A programme whose parts, and theirs in turn, fit into it: each says of which other one it is a part. */
const programme = fc.array(fc.record({ of: fc.nat(), share: fc.constantFrom(0.1, 0.3, 0.5, 1), status }), { maxLength: 9 }).map((parts) => {
  const entries = [amount('p0', 1_000)]
  const left = [1_000]
  for (const { of, share, status: own } of parts) {
    const whole = of % entries.length
    const value = Math.floor((left[whole] ?? 0) * share)
    if (value === 0) continue
    left[whole] = (left[whole] ?? 0) - value
    left.push(value)
    entries.push(amount(`p${entries.length}`, value, { partOf: `p${whole}`, status: own }))
  }
  return entries
})
const sumOf = (entries: readonly Entry[], archive: readonly Entry[]) =>
  count(entries, archive).counted.reduce((sum, { value }) => sum + value, 0)

test('a programme with parts that fit comes to the whole, however it is parted by status', () => {
  fc.assert(
    fc.property(programme, (entries) => {
      const standing = entries.filter((entry) => !isOver(entry))
      expect(sumOf(standing, entries)).toBe(1_000)
      const byStatus = statusIds().map((id) =>
        count(standing, entries)
          .counted.filter(({ entry }) => entry.status === id)
          .reduce((sum, { value }) => sum + value, 0),
      )
      expect(byStatus.reduce((sum, part) => sum + part, 0)).toBe(1_000)
      // What is over stands beside it, and takes nothing from it.
      const over = count(entries).counted.filter(({ entry }) => isOver(entry))
      expect(sumOf(entries, entries) - over.reduce((sum, { value }) => sum + value, 0)).toBe(1_000)
    }),
  )
})

test('without the programme its parts count alone', () => {
  fc.assert(
    fc.property(programme, (entries) => {
      const direct = entries.filter(({ partOf, status: own }) => partOf === 'p0' && own !== 'ended')
      const standing = entries.filter((entry) => entry.partOf !== null && !isOver(entry))
      expect(sumOf(standing, entries)).toBeGreaterThanOrEqual(direct.reduce((sum, { value }) => sum + value, 0))
    }),
  )
})
