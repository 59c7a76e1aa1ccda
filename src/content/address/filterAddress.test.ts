import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { dayFromNumber } from '../text/day.ts'
import { FILTER_ADDRESS, formatFilter, parseFilter } from './filterAddress.ts'

const day = fc.option(fc.integer({ min: 15_000, max: 25_000 }).map(dayFromNumber))
const filter: fc.Arbitrary<Filter> = fc
  .record({
    companies: fc.array(fc.constantFrom('openai', 'microsoft', 'x-ai', '3m', 'a-1-b'), { maxLength: 6 }),
    match: fc.constantFrom('any', 'all'),
    mentions: fc.boolean(),
    excluded: fc.array(fc.constantFrom('openai', 'microsoft', 'x-ai', '3m', 'a-1-b'), { maxLength: 3 }),
    kinds: fc.array(fc.constantFrom(...kindIds()), { maxLength: 6 }),
    statuses: fc.array(fc.constantFrom(...statusIds()), { maxLength: 4 }),
    firstHand: fc.boolean(),
    from: day,
    to: day,
    sort: fc.constantFrom('newest', 'oldest'),
  })
  .map((random) => (random.from !== null && random.to !== null && random.from > random.to ? { ...random, to: random.from } : random))

const parse = (search: string) => parseFilter(new URLSearchParams(search))

test('a filter comes back from its address', () => {
  fc.assert(
    fc.property(filter, (random) => {
      const { filter: read, ignored } = parse(formatFilter(random))
      const companies = [...new Set(random.companies)].sort()
      expect(read).toEqual({
        ...random,
        companies,
        match: companies.length > 0 ? random.match : 'any',
        mentions: companies.length > 0 && random.mentions,
        excluded: [...new Set(random.excluded)].filter((id) => !companies.includes(id)).sort(),
        kinds: kindIds().filter((kind) => random.kinds.includes(kind)),
        statuses: statusIds().filter((status) => random.statuses.includes(status)),
      })
      expect(ignored).toEqual([])
    }),
  )
})

test('equal views have equal addresses', () => {
  const shuffled = filter.chain((random) =>
    fc.record({
      random: fc.constant(random),
      companies: fc.shuffledSubarray([...random.companies, ...random.companies], { minLength: random.companies.length * 2 }),
      kinds: fc.shuffledSubarray([...random.kinds, ...random.kinds], { minLength: random.kinds.length * 2 }),
      excluded: fc.shuffledSubarray([...random.excluded, ...random.excluded], { minLength: random.excluded.length * 2 }),
      statuses: fc.shuffledSubarray([...random.statuses, ...random.statuses], { minLength: random.statuses.length * 2 }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ random, ...shuffledParts }) => {
      expect(formatFilter({ ...random, ...shuffledParts })).toBe(formatFilter(random))
    }),
  )
})

test('an address that was read is written as every other address of its view', () => {
  fc.assert(
    fc.property(filter, (random) => {
      const address = formatFilter(random)
      expect(formatFilter(parse(address).filter)).toBe(address)
    }),
  )
})

test('no address makes reading throw', () => {
  const part = fc.tuple(fc.constantFrom(...FILTER_ADDRESS.names, 'utm_source', '__proto__'), fc.string())
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { filter: read } = parseFilter(new URLSearchParams(parts))
      expect(formatFilter(parse(formatFilter(read)).filter)).toBe(formatFilter(read))
    }),
  )
})

test.each<[string, Partial<Filter>, string]>([
  ['nothing', {}, ''],
  ['one company', { companies: ['openai'] }, '?company=openai'],
  ['companies by name', { companies: ['openai', 'microsoft', 'openai'] }, '?company=microsoft&company=openai'],
  ['all of two companies', { companies: ['a', 'b'], match: 'all' }, '?company=a&company=b&match=all'],
  ['all of one company', { companies: ['a'], match: 'all' }, '?company=a&match=all'],
  ['all of no company', { match: 'all' }, ''],
  ['kinds in their own order', { kinds: ['chips', 'cloud', 'investment'] }, '?kind=investment&kind=cloud&kind=chips'],
  ['mentions of a company', { companies: ['a'], mentions: true }, '?company=a&mentions=yes'],
  ['mentions of nobody', { mentions: true }, ''],
  ['companies left out', { excluded: ['openai', 'microsoft', 'openai'] }, '?not=microsoft&not=openai'],
  ['statuses in their own order', { statuses: ['completed', 'intended'] }, '?status=intended&status=completed'],
  ['first-hand sources', { firstHand: true }, '?sources=first-hand'],
  ['days', { from: '2025-01-01', to: '2025-12-31' }, '?from=2025-01-01&to=2025-12-31'],
  ['oldest first', { sort: 'oldest' }, '?sort=oldest'],
  [
    'everything',
    {
      companies: ['b', 'a'],
      match: 'all',
      mentions: true,
      excluded: ['d', 'c'],
      kinds: ['policy'],
      statuses: ['reported'],
      firstHand: true,
      from: '2025-01-01',
      to: '2025-02-01',
      sort: 'oldest',
    },
    '?company=a&company=b&match=all&mentions=yes&not=c&not=d&kind=policy&status=reported&sources=first-hand&from=2025-01-01&to=2025-02-01&sort=oldest',
  ],
])('the address of %s', (_what, parts, address) => {
  expect(formatFilter({ ...EMPTY_FILTER, ...parts })).toBe(address)
})

test.each([
  ['kind=clouds', 'kind', 'clouds'],
  ['company=OpenAI', 'company', 'OpenAI'],
  ['company=%3Cscript%3E', 'company', '<script>'],
  ['match=some', 'match', 'some'],
  ['mentions=no', 'mentions', 'no'],
  ['not=OpenAI', 'not', 'OpenAI'],
  ['status=planned', 'status', 'planned'],
  ['sources=second-hand', 'sources', 'second-hand'],
  ['from=2025-02-30', 'from', '2025-02-30'],
  ['to=yesterday', 'to', 'yesterday'],
  ['sort=random', 'sort', 'random'],
])('%s means nothing here: it is left out and listed', (search, name, value) => {
  expect(parse(search)).toEqual({ filter: EMPTY_FILTER, ignored: [{ name, value }] })
})

test('what can be read is kept beside what can not, in the order of the parts', () => {
  const { filter: read, ignored } = parse('sort=up&kind=clouds&kind=cloud&company=openai&company=Open AI&from=x&from=2025-01-01')
  expect(read).toEqual({ ...EMPTY_FILTER, companies: ['openai'], kinds: ['cloud'], from: '2025-01-01' })
  expect(ignored).toEqual([
    { name: 'company', value: 'Open AI' },
    { name: 'kind', value: 'clouds' },
    { name: 'from', value: 'x' },
    { name: 'sort', value: 'up' },
  ])
})

test('days in the wrong order are swapped', () => {
  const { filter: read, ignored } = parse('from=2025-12-31&to=2025-01-01')
  expect([read.from, read.to]).toEqual(['2025-01-01', '2025-12-31'])
  expect(ignored).toEqual([])
})

test('tracking parameters and empty fields of a form are passed over', () => {
  expect(parse('utm_source=newsletter&fbclid=1&company=openai&kind=&from=&to=')).toEqual({
    filter: { ...EMPTY_FILTER, companies: ['openai'] },
    ignored: [],
  })
})

test('nobody is wanted and unwanted at once: who is chosen, or whose own page it is, is not left out', () => {
  expect(formatFilter(parse('company=openai&not=openai&not=oracle').filter)).toBe('?company=openai&not=oracle')
  const ofOpenai = parseFilter(new URLSearchParams('not=openai&not=oracle'), 'openai')
  expect(ofOpenai).toEqual({ filter: { ...EMPTY_FILTER, excluded: ['oracle'] }, ignored: [] })
})

test('"all of" stays only where there is a company', () => {
  expect(parse('match=all').filter.match).toBe('any')
  expect(parse('company=openai&match=all').filter.match).toBe('all')
  expect(parse('company=openai&company=microsoft&match=all').filter.match).toBe('all')
})
