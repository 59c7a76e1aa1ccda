import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { CATCH_UP_PATH, EMPTY_SAVED, SAVED_ADDRESS, type SavedView } from './savedAddress.ts'

const { parse: read, format } = SAVED_ADDRESS
const parse = (search: string) => read(new URLSearchParams(search))

const view: fc.Arbitrary<SavedView> = fc.record({
  filter: fc.record({
    companies: fc.uniqueArray(fc.constantFrom('openai', 'microsoft', '3m')),
    match: fc.constantFrom('any', 'all'),
    mentions: fc.constant(false),
    excluded: fc.array(fc.constantFrom('openai', 'microsoft', '3m'), { maxLength: 2 }),
    statuses: fc.array(fc.constantFrom(...statusIds()), { maxLength: 3 }),
    firstHand: fc.constant(false),
    kinds: fc.uniqueArray(fc.constantFrom(...kindIds())),
    from: fc.constantFrom(null, '2025-01-01'),
    to: fc.constantFrom(null, '2026-01-01'),
    sort: fc.constantFrom('newest', 'oldest'),
  }),
  tags: fc.array(fc.constantFrom('board', 'section 3', 'q&a', 'für später', '合意')),
  catchesUp: fc.boolean(),
})

test('a view comes back from its address', () => {
  fc.assert(
    fc.property(view, (random) => {
      const { view: found, ignored } = parse(format(random))
      expect(found).toEqual(SAVED_ADDRESS.normalize(random))
      expect([...found.tags].sort()).toEqual([...new Set(random.tags)].sort())
      expect(found.catchesUp).toBe(random.catchesUp)
      expect(ignored).toEqual([])
    }),
  )
})

test('no address makes reading throw, and what was read is written as every other address of its view', () => {
  const part = fc.tuple(fc.constantFrom('tag', 'show', 'company', 'sort', 'utm_source', '__proto__'), fc.string())
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { view: found } = read(new URLSearchParams(parts))
      expect(format(parse(format(found)).view)).toBe(format(found))
    }),
  )
})

test.each<[string, Partial<SavedView>, string]>([
  ['nothing', {}, ''],
  ['tags in their order, each once', { tags: ['to read', 'board', 'board'] }, '?tag=board&tag=to+read'],
  ['a company with a tag', { filter: { ...EMPTY_FILTER, companies: ['openai'] }, tags: ['board'] }, '?company=openai&tag=board'],
  ['a company left out', { filter: { ...EMPTY_FILTER, excluded: ['openai'] } }, '?not=openai'],
  ['what a card does not know', { filter: { ...EMPTY_FILTER, companies: ['openai'], mentions: true, firstHand: true } }, '?company=openai'],
  ['catching up', { catchesUp: true }, '?show=catch-up'],
])('the address of %s', (_what, parts, address) => {
  expect(format({ ...EMPTY_SAVED, ...parts })).toBe(address)
})

test.each([
  ['tag=Board', 'tag', 'Board'],
  ['tag=a,b', 'tag', 'a,b'],
  ['show=all', 'show', 'all'],
])('%s means nothing here: it is left out and listed', (search, name, value) => {
  expect(parse(search)).toEqual({ view: EMPTY_SAVED, ignored: [{ name, value }] })
})

test('catching up has an address of its own', () => {
  expect(CATCH_UP_PATH).toBe('/saved/?show=catch-up')
})
