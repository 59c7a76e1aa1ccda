import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert, fixed, flag, freeText, group, many, one } from './addressFields.ts'
import { defineAddress } from './defineAddress.ts'

const SIZES = ['small', 'large'] as const
type Size = (typeof SIZES)[number]

/** A view with every kind of field. */
interface Shelf {
  words: string
  range: { tags: readonly string[]; low: string | null; high: string | null; shop: 'here' }
  sizes: readonly Size[]
  rows: number
  isOpen: boolean
}

const isTag = (value: string): value is string => /^[a-z]+$/.test(value)
const isDigit = (value: string): value is string => /^\d$/.test(value)
const isSize = (value: string): value is Size => SIZES.some((size) => size === value)

const SHELF = defineAddress(
  group<Shelf>({
    words: freeText('q'),
    range: group<Shelf['range']>(
      {
        tags: many('tag', isTag, (tags) => [...new Set(tags)].sort()),
        low: one('low', isDigit, null),
        high: one('high', isDigit, null),
        shop: fixed('here'),
      },
      (range) =>
        range.low !== null && range.high !== null && range.low > range.high ? { ...range, low: range.high, high: range.low } : range,
    ),
    sizes: many('size', isSize, (sizes) => SIZES.filter((size) => sizes.includes(size))),
    rows: convert(one('rows', isDigit, '3'), Number, String),
    isOpen: flag('state', 'open'),
  }),
)
const NAMES = ['q', 'tag', 'low', 'high', 'size', 'rows', 'state']

const digit = fc.integer({ min: 0, max: 9 })
const shelf: fc.Arbitrary<Shelf> = fc.record({
  words: fc.string(),
  range: fc.record({
    tags: fc.array(fc.constantFrom('a', 'b', 'constructor'), { maxLength: 4 }),
    low: fc.option(digit.map(String)),
    high: fc.option(digit.map(String)),
    shop: fc.constant('here'),
  }),
  sizes: fc.array(fc.constantFrom(...SIZES), { maxLength: 4 }),
  rows: digit,
  isOpen: fc.boolean(),
})
/** Addresses of all sorts: what can be read, what can't, what is empty, what belongs to others. */
const address = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES, 'shop', 'utm_source', '__proto__'),
      fc.oneof(fc.constantFrom('a', '3', 'large', 'open', ''), fc.string()),
    ),
  )
  .map((parts) => new URLSearchParams(parts))
const parse = (search: string) => SHELF.parse(new URLSearchParams(search))

/** The one form of all views that have the same address. */
function normalized({ words, range: { tags, low, high }, sizes, ...others }: Shelf): Shelf {
  const [first, last] = low !== null && high !== null && low > high ? [high, low] : [low, high]
  return {
    ...others,
    words: words.trim(),
    range: { tags: [...new Set(tags)].sort(), low: first, high: last, shop: 'here' },
    sizes: SIZES.filter((size) => sizes.includes(size)),
  }
}

test('a view comes back from its address in its one form, with nothing left over', () => {
  fc.assert(
    fc.property(shelf, (view) => {
      expect(parse(SHELF.format(view))).toEqual({ view: normalized(view), ignored: [] })
    }),
  )
})

test('views of one form have one address, and it is written as it is read', () => {
  fc.assert(
    fc.property(shelf, (view) => {
      const own = SHELF.format(view)
      expect(SHELF.format(normalized(view))).toBe(own)
      expect(SHELF.format(parse(own).view)).toBe(own)
    }),
  )
})

test('whatever an address holds, what is read of it can be written and read again', () => {
  fc.assert(
    fc.property(address, (params) => {
      const own = SHELF.format(SHELF.parse(params).view)
      expect(SHELF.format(parse(own).view)).toBe(own)
      expect(parse(own).ignored).toEqual([])
    }),
  )
})

test('the names of a view are those that it writes, in their order, and those of which it tells what it ignores', () => {
  expect(SHELF.names).toEqual(NAMES)
  fc.assert(
    fc.property(shelf, address, (view, params) => {
      const written = [...new URLSearchParams(SHELF.format(view)).keys()]
      expect([...new Set(written)]).toEqual(NAMES.filter((name) => written.includes(name)))
      const ignored = SHELF.parse(params).ignored.map(({ name }) => name)
      expect([...new Set(ignored)]).toEqual(NAMES.filter((name) => ignored.includes(name)))
    }),
  )
})

test('what is ignored is all that has a text and can not be read', () => {
  const isRead: Readonly<Record<string, (value: string) => boolean>> = {
    tag: isTag,
    low: isDigit,
    high: isDigit,
    size: isSize,
    rows: isDigit,
    state: (value) => value === 'open',
  }
  fc.assert(
    fc.property(address, (params) => {
      const unread = Object.entries(isRead).flatMap(([name, isGood]) =>
        params
          .getAll(name)
          .filter((value) => value !== '' && !isGood(value))
          .map((value) => ({ name, value })),
      )
      expect(SHELF.parse(params).ignored).toEqual(unread)
    }),
  )
})

test('the parameters of others change nothing, not even one by the name of a part that is fixed', () => {
  fc.assert(
    fc.property(address, fc.string(), (params, value) => {
      const more = new URLSearchParams([...params, ['shop', value], ['utm_source', value]])
      expect(SHELF.parse(more)).toEqual(SHELF.parse(params))
    }),
  )
})

test.each([
  ['', ''],
  ['?q=+&rows=3&state=', ''],
  ['?rows=x&rows=5&rows=7', '?rows=5'],
  ['?size=large&tag=b&size=small&tag=a&tag=b', '?tag=a&tag=b&size=small&size=large'],
  ['?low=7&high=2', '?low=2&high=7'],
  ['?state=open&q=+a+b+', '?q=a+b&state=open'],
])('%s is written %s', (search, own) => {
  expect(SHELF.format(parse(search).view)).toBe(own)
})
