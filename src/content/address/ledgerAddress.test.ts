import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { EMPTY_LEDGER, LEDGER_COLUMNS, type LedgerView } from '../money/ledgerView.ts'
import { MEASURES } from '../money/measures.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { dayFromNumber } from '../text/day.ts'
import { formatLedgerView, ledgerPathOf, parseLedgerView } from './ledgerAddress.ts'

const currency = fc.constantFrom('USD', 'EUR', 'GBP')
const view: fc.Arbitrary<LedgerView> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  filter: fc.record({
    companies: fc.array(fc.constantFrom('openai', 'microsoft', '3m'), { maxLength: 4 }),
    match: fc.constantFrom('any', 'all'),
    mentions: fc.boolean(),
    excluded: fc.array(fc.constantFrom('openai', 'microsoft', '3m'), { maxLength: 2 }),
    kinds: fc.array(fc.constantFrom(...kindIds()), { maxLength: 3 }),
    statuses: fc.constant([]),
    firstHand: fc.boolean(),
    from: fc.option(fc.integer({ min: 15_000, max: 18_000 }).map(dayFromNumber)),
    to: fc.option(fc.integer({ min: 18_000, max: 21_000 }).map(dayFromNumber)),
    sort: fc.constant('newest'),
  }),
  statuses: fc.array(fc.constantFrom(...statusIds()), { maxLength: 6 }),
  currencies: fc.array(currency, { maxLength: 4 }),
  sort: fc.constantFrom(...LEDGER_COLUMNS),
  reversed: fc.boolean(),
  picture: fc.option(currency),
  confirmedOnly: fc.boolean(),
})
const parse = (search: string) => parseLedgerView(new URLSearchParams(search))

test('a view comes back from its address, and its address from what was read', () => {
  fc.assert(
    fc.property(view, (random) => {
      const address = formatLedgerView(random)
      const { view: read, ignored } = parse(address)
      expect(ignored).toEqual([])
      expect(formatLedgerView(read)).toBe(address)
      expect({ ...read, filter: null }).toEqual({
        ...random,
        filter: null,
        statuses: statusIds().filter((status) => random.statuses.includes(status)),
        currencies: [...new Set(random.currencies)].sort(),
      })
    }),
  )
})

test('equal views have equal addresses', () => {
  const shuffled = view.chain((random) =>
    fc.record({
      random: fc.constant(random),
      statuses: fc.shuffledSubarray([...random.statuses, ...random.statuses], { minLength: random.statuses.length * 2 }),
      currencies: fc.shuffledSubarray([...random.currencies, ...random.currencies], { minLength: random.currencies.length * 2 }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ random, statuses, currencies }) => {
      expect(formatLedgerView({ ...random, statuses, currencies })).toBe(formatLedgerView(random))
    }),
  )
})

test('no address makes reading throw', () => {
  const names = ['measure', 'company', 'status', 'currency', 'sort', 'order', 'flows', 'loops', 'utm_source', '__proto__']
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string())), (parts) => {
      const { view: read } = parseLedgerView(new URLSearchParams(parts))
      expect(formatLedgerView(parse(formatLedgerView(read)).view)).toBe(formatLedgerView(read))
    }),
  )
})

test.each<[string, Partial<LedgerView>, string]>([
  ['everything', {}, ''],
  ['a company by value', { filter: { ...EMPTY_FILTER, companies: ['openai'] }, sort: 'value' }, '?company=openai&sort=value'],
  ['the oldest first', { reversed: true }, '?order=reversed'],
  ['two statuses', { statuses: ['completed', 'intended'] }, '?status=intended&status=completed'],
  ['the picture in euros, all loops', { picture: 'EUR', confirmedOnly: false }, '?flows=EUR&loops=all'],
  ['power of a company', { measure: 'power', filter: { ...EMPTY_FILTER, companies: ['openai'] } }, '?measure=power&company=openai'],
])('the address of %s', (_what, parts, address) => {
  expect(formatLedgerView({ ...EMPTY_LEDGER, ...parts })).toBe(address)
})

test.each([
  ['status=planned', 'status', 'planned'],
  ['currency=dollars', 'currency', 'dollars'],
  ['sort=newest', 'sort', 'newest'],
  ['order=up', 'order', 'up'],
  ['flows=eur', 'flows', 'eur'],
  ['loops=none', 'loops', 'none'],
  ['measure=weight', 'measure', 'weight'],
  ['kind=clouds', 'kind', 'clouds'],
])('%s means nothing here: it is left out and listed', (search, name, value) => {
  expect(parse(search)).toEqual({ view: EMPTY_LEDGER, ignored: [{ name, value }] })
})

test('an older address that asks for firm loops asks for what is shown anyway', () => {
  expect(parse('loops=firm')).toEqual({ view: EMPTY_LEDGER, ignored: [] })
})

test('the ledger of two companies is the same from either side', () => {
  expect(ledgerPathOf('openai', 'microsoft')).toBe('/ledger/?company=microsoft&company=openai&match=all')
  expect(ledgerPathOf('microsoft', 'openai')).toBe(ledgerPathOf('openai', 'microsoft'))
})
