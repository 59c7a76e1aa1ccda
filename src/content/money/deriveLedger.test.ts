import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import type { ArticleFile } from '../article/articleSchema.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { deriveLedger, deriveLedgerCompanies, deriveLedgerSpans, deriveLedgerTotal } from './deriveLedger.ts'
import type { Ledger } from './ledger.ts'
import { EMPTY_LEDGER, type LedgerView } from './ledgerView.ts'

type AmountFile = NonNullable<ArticleFile['amounts']>[number]

const pays = (from: string, to: string, value: number, more: Partial<AmountFile> = {}): AmountFile => ({
  value,
  currency: 'USD',
  what: 'services',
  from,
  to,
  ...more,
})
const news = (date: string, amounts: AmountFile[], more: Partial<ArticleFile> = {}) =>
  articleFile({ date, amounts, companies: ['amazon', 'google', 'microsoft', 'openai'], ...more })

const FILES = {
  stake: news('2023-01-10', [pays('microsoft', 'openai', 10, { qualifier: 'up to' })], { kind: 'investment' }),
  cloud: news('2024-01-10', [pays('openai', 'microsoft', 250), pays('openai', 'amazon', 38, { currency: 'EUR' })], { kind: 'cloud' }),
  paid: news('2024-02-10', [pays('microsoft', 'openai', 4, { sameAs: 'stake' })], { status: 'completed', kind: 'investment' }),
  rumour: news('2025-01-10', [pays('amazon', 'openai', 50)], { status: 'reported' }),
  price: news('2025-02-10', [{ value: 7, currency: 'USD', what: 'a price' }]),
}
const ask = (view: Partial<LedgerView> = {}, files: Record<string, ArticleFile> = FILES, limit = 100) =>
  deriveLedger(memoryArchive(files), { ...EMPTY_LEDGER, ...view }, limit)
const companies = (...ids: string[]) => ({ filter: { ...EMPTY_FILTER, companies: ids } })
const both = (...ids: string[]) => ({ filter: { ...EMPTY_FILTER, companies: ids, match: 'all' as const } })
const values = ({ rows }: Ledger) => rows.map(({ row }) => row.value)
const sums = ({ totals }: Ledger) => totals.map(({ unit, status, value, count }) => `${value} ${unit} ${status} ${count}`)

test('every amount, the newest first, with the span of days and the day of the latest article', async () => {
  const ledger = await ask()
  expect(values(ledger)).toEqual([7, 50, 4, 250, 38, 10])
  expect([ledger.total, ledger.count, ledger.asOf]).toEqual([6, 6, '2025-02-10'])
  expect(ledger.span).toEqual({ first: '2023-01-10', last: '2025-02-10' })
})

test('sums keep currencies and statuses apart and count money once, with the reason', async () => {
  const ledger = await ask()
  expect(sums(ledger)).toEqual(['0 USD completed 0', '267 USD announced 3', '50 USD reported 1', '38 EUR announced 1'])
  const [completed, announced] = ledger.totals
  expect(completed?.leftOut.map(({ row, countedIn }) => [row.value, countedIn?.step.slug, countedIn?.whole?.value])).toEqual([
    [4, 'stake', 10],
  ])
  expect(announced).toMatchObject({ atMost: true, atLeast: false, leftOutCount: 0 })
  expect(ledger.rows.filter(({ countedIn }) => countedIn !== null).map(({ row }) => row.value)).toEqual([4])
})

test('what a view leaves out counts nothing: then the later account counts', async () => {
  expect(sums(await ask({ statuses: ['completed'] }))).toEqual(['4 USD completed 1'])
})

test('an amount concerns payer and payee, or everyone in its news where these are not known', async () => {
  expect(values(await ask(companies('amazon')))).toEqual([7, 50, 38])
  expect(values(await ask(both('microsoft', 'openai')))).toEqual([7, 4, 250, 10])
})

test('kinds, statuses, currencies and days narrow together, and each counts under the others', async () => {
  const ledger = await ask({ statuses: ['announced'], filter: { ...EMPTY_FILTER, kinds: ['cloud'], from: '2024-01-01' } })
  expect(values(ledger)).toEqual([250, 38])
  expect(ledger.currencies).toEqual([
    { unit: 'USD', count: 1 },
    { unit: 'EUR', count: 1 },
  ])
  expect(ledger.statuses).toMatchObject({ announced: 2, reported: 0 })
  expect(ledger.kinds).toMatchObject({ cloud: 2, agreement: 1 })
  expect(ledger.companies.map(({ id, count }) => [id, count])).toEqual([
    ['openai', 2],
    ['amazon', 1],
    ['microsoft', 1],
    ['google', 0],
  ])
})

test('under "all of" a company counts what would be left if it were added', async () => {
  const counts = await deriveLedgerCompanies(memoryArchive(FILES), { ...EMPTY_LEDGER, ...both('microsoft', 'openai') })
  expect(counts.map(({ id, count }) => [id, count])).toEqual([
    ['microsoft', 4],
    ['openai', 4],
    ['amazon', 1],
    ['google', 1],
  ])
})

test('spans of days count under the view but its own dates', async () => {
  const view = { ...EMPTY_LEDGER, statuses: ['announced' as const], filter: { ...EMPTY_FILTER, to: '2023-12-31' } }
  const spans = [
    { from: null, to: null },
    { from: '2024-01-01', to: '2024-12-31' },
  ]
  expect(await deriveLedgerSpans(memoryArchive(FILES), view, spans)).toEqual([4, 2])
})

test('where nothing matches, the parts that are to blame alone can be dropped', async () => {
  const ledger = await ask({ statuses: ['reported'], currencies: ['EUR'] })
  expect(ledger.count).toBe(0)
  expect(ledger.relaxations).toEqual([
    { part: 'statuses', count: 1 },
    { part: 'currencies', count: 1 },
  ])
})

test('companies and currencies that do not occur are left out of the question, and listed', async () => {
  const ledger = await ask({ ...companies('nobody'), currencies: ['XYZ'], picture: 'ABC' })
  expect(ledger.count).toBe(6)
  expect(ledger.unknown).toEqual([
    { name: 'company', value: 'nobody' },
    { name: 'currency', value: 'XYZ' },
    { name: 'flows', value: 'ABC' },
  ])
})

test.each<[LedgerView['sort'], boolean, number[]]>([
  ['value', false, [250, 50, 10, 7, 4, 38]],
  ['value', true, [4, 7, 10, 50, 250, 38]],
  ['from', false, [50, 4, 10, 250, 38, 7]],
  ['from', true, [250, 38, 4, 10, 50, 7]],
  ['to', false, [38, 250, 50, 4, 10, 7]],
  ['what', false, [7, 50, 4, 250, 38, 10]],
  ['status', false, [4, 7, 250, 38, 10, 50]],
  ['date', true, [10, 250, 38, 4, 50, 7]],
])('by %s, reversed %s: values within their currency, unknown ends last, of equals the newest first', async (sort, reversed, order) => {
  expect(values(await ask({ sort, reversed }))).toEqual(order)
})

test('flows are of one currency, each status for itself, money once; what they leave out is counted', async () => {
  const { flows } = await ask()
  expect(flows?.unit).toBe('USD')
  expect(flows?.largest.map(({ from, to, sum }) => `${from} ${to} ${sum.value} ${sum.status}`)).toEqual([
    'openai microsoft 250 announced',
    'amazon openai 50 reported',
    'microsoft openai 10 announced',
  ])
  expect([flows?.oneEnded, flows?.repeated]).toEqual([1, 1])
  expect([flows?.payer?.id, flows?.payer?.sum.value]).toEqual(['openai', 250])
  expect(flows?.payee?.id).toBe('microsoft')
  expect((await ask({ picture: 'EUR' })).flows?.largest.map(({ sum }) => sum.value)).toEqual([38])
})

test('beyond a dozen flows the smaller ones are added up, each status for itself', async () => {
  const many = Array.from({ length: 14 }, (_, i) => pays(`payer-${i}`, 'openai', 100 - i))
  const ids = many.map(({ from }) => from ?? '')
  const { flows } = await ask({}, { many: news('2025-01-01', many, { companies: ['openai', ...ids] }) })
  expect(flows?.largest).toHaveLength(12)
  expect(flows?.smaller).toMatchObject({ count: 2, sums: [{ value: 88 + 87, status: 'announced' }] })
})

test('no flows where no amount has both ends', async () => {
  expect((await ask({}, { price: FILES.price })).flows).toBeNull()
})

const CYCLES = {
  a: news('2025-01-01', [pays('google', 'amazon', 5)]),
  b: news('2025-01-02', [pays('amazon', 'google', 2), pays('amazon', 'google', 9)]),
  c: news('2025-01-03', [pays('amazon', 'openai', 7)]),
  d: news('2025-01-04', [pays('openai', 'google', 8)], { status: 'reported' }),
  e: news('2025-01-05', [pays('openai', 'amazon', 100)], { status: 'ended' }),
  f: news('2025-01-06', [pays('google', 'amazon', 5, { sameAs: 'a' })], { status: 'completed' }),
}
const explained = ({ cycles }: Ledger) => cycles?.listed.map((cycle) => cycle.map(({ from }) => from).join(' '))

test('money comes back by the shortest ways first; what has ended is no step, parallel amounts are one', async () => {
  const ledger = await ask({ confirmedOnly: false }, CYCLES)
  expect(explained(ledger)).toEqual(['amazon google', 'amazon openai google'])
  expect([ledger.cycles?.count, ledger.cycles?.confirmedOnly]).toEqual([2, 1])
  expect(ledger.cycles?.listed[0]?.map(({ rows }) => rows.map(({ row }) => row.value))).toEqual([[9, 2], [5]])
})

test('only announced and completed steps, and only cycles that pass a selected company, whoever else they pass', async () => {
  expect(explained(await ask({}, CYCLES))).toEqual(['amazon google'])
  const ledger = await ask({ ...companies('openai'), confirmedOnly: false }, CYCLES)
  expect(explained(ledger)).toEqual(['amazon openai google'])
  expect([ledger.cycles?.count, ledger.cycles?.confirmedOnly]).toEqual([1, 0])
  expect(explained(await ask({ ...both('google', 'openai'), confirmedOnly: false }, CYCLES))).toEqual(['amazon openai google'])
})

test('the table stops at its depth; a sum lists its newest rows and has all of them on request', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 320 }, (_, i) => [
      `a-${i}`,
      news(`2025-01-${String((i % 28) + 1).padStart(2, '0')}`, [pays('openai', 'amazon', i + 1)]),
    ]),
  )
  const ledger = await ask({}, files, 10)
  expect([ledger.rows.length, ledger.count, ledger.totals[0]?.rows.length]).toEqual([10, 320, 30])
  const total = await deriveLedgerTotal(memoryArchive(files), EMPTY_LEDGER, 'USD', 'announced')
  expect([total?.rows.length, total?.value]).toEqual([320, 51_360])
})

const PROGRAMME = {
  programme: news('2025-01-01', [{ value: 500, currency: 'USD', what: 'a programme' }], { status: 'intended' }),
  contract: news('2025-02-01', [pays('openai', 'oracle', 300, { partOf: 'programme', status: 'reported' })]),
  rent: news('2025-03-01', [pays('openai', 'oracle', 30, { period: 'year', most: 35 })]),
}

test('a part is counted by itself and says of what; the whole counts the rest; what is a year is left out with its reason', async () => {
  const ledger = await ask({}, PROGRAMME)
  expect(sums(ledger)).toEqual(['0 USD announced 0', '200 USD intended 1', '300 USD reported 1'])
  expect(ledger.rows.map(({ row, counts, inParts, whole }) => [row.value, counts, inParts, whole?.value ?? null])).toEqual([
    [30, 0, 0, null],
    [300, 300, 0, 500],
    [500, 200, 300, null],
  ])
  expect(ledger.totals[0]).toMatchObject({ leftOutCount: 1, periodCount: 1, leftOut: [{ row: { period: 'year', most: 35 } }] })
  expect(ledger.flows).toMatchObject({ ofPeriods: 1, repeated: 0, largest: [{ sum: { value: 300 } }] })
  expect(sums(await ask({ statuses: ['intended'] }, PROGRAMME))).toEqual(['500 USD intended 1'])
})

test('a plan that was replaced is over, says by what, and does not swallow what came in its place', async () => {
  const term = [{ name: 'Price', value: 'A price.' }]
  const ledger = await ask(
    {},
    {
      plan: news('2025-01-01', [pays('amazon', 'google', 100)], { status: 'intended' }),
      deal: news('2025-06-01', [pays('amazon', 'google', 30, { sameAs: 'plan' })], { follows: ['plan'], terms: term }),
    },
  )
  expect(sums(ledger)).toEqual(['30 USD announced 1', '100 USD ended 1'])
  expect(ledger.rows[1]).toMatchObject({ row: { endedBy: { slug: 'deal' } }, isReplaced: true, countedIn: null })
})

const SIZES = {
  plan: articleFile({ date: '2025-01-01', status: 'intended', sizes: [{ value: 7, unit: 'GW', what: 'sites', to: 'openai' }] }),
  site: articleFile({
    date: '2025-02-01',
    sizes: [
      { value: 500, unit: 'MW', what: 'a site', from: 'oracle', to: 'openai', partOf: 'plan' },
      { value: 10, unit: 'percent', what: 'shares', from: 'openai', to: 'microsoft' },
      { value: 5, unit: 'percent', what: 'shares', from: 'oracle', to: 'microsoft' },
    ],
    companies: ['openai', 'oracle', 'microsoft'],
  }),
}

test('power has sums and flows by the same rules, and neither currencies nor cycles', async () => {
  const ledger = await ask({ measure: 'power', currencies: ['USD'] }, SIZES)
  expect(sums(ledger)).toEqual(['500 MW announced 1', '6500 MW intended 1'])
  expect(ledger).toMatchObject({
    cycles: null,
    currencies: [],
    unknown: [{ name: 'currency', value: 'USD' }],
    measures: { money: 0, power: 2, equity: 2 },
  })
  expect(ledger.flows?.largest).toMatchObject([{ from: 'oracle', to: 'openai', sum: { value: 500, unit: 'MW' } }])
})

test('shares of different companies have no sums and no flows', async () => {
  const ledger = await ask({ measure: 'equity' }, SIZES)
  expect(ledger).toMatchObject({ count: 2, totals: [], flows: null, cycles: null })
  expect(values(ledger)).toEqual([10, 5])
})

test('an archive without amounts has an empty ledger', async () => {
  const ledger = await ask({}, { quiet: articleFile() })
  expect(ledger).toMatchObject({ total: 0, count: 0, span: null, totals: [], flows: null, cycles: { count: 0 } })
})

test('companies are left out by whom an amount concerns, and counts say what a choice would show', async () => {
  const without = await ask({ filter: { ...EMPTY_FILTER, excluded: ['microsoft'] } })
  expect(values(without)).toEqual([50, 38])
  const countOf = (ledger: Ledger, id: string) => ledger.companies.find((company) => company.id === id)?.count
  expect(countOf(without, 'microsoft')).toBe((await ask(companies('microsoft'))).count)
  expect(countOf(without, 'amazon')).toBe(
    (await ask({ filter: { ...EMPTY_FILTER, companies: ['amazon'], excluded: ['microsoft'] } })).count,
  )
  const nothing = await ask({ filter: { ...EMPTY_FILTER, companies: ['microsoft'], excluded: ['microsoft'] } })
  expect(nothing.count).toBe(0)
})

test('amounts of news that only mentions a company, or has a first-hand source, are found where that is asked for', async () => {
  const source = { title: 'Filing', publisher: 'SEC', url: 'https://example.com/filing', kind: 'filing' as const }
  const files = {
    ...FILES,
    filed: news('2025-03-10', [pays('google', 'openai', 9)], { companies: ['google', 'openai'], mentions: ['amazon'], sources: [source] }),
  }
  const of = (filter: Partial<LedgerView['filter']>) => ask({ filter: { ...EMPTY_FILTER, ...filter } }, files)
  expect(values(await of({ companies: ['amazon'] }))).toEqual([7, 50, 38])
  const mentioned = await of({ companies: ['amazon'], mentions: true })
  expect(values(mentioned)).toEqual([9, 7, 50, 38])
  expect(mentioned.companies.find(({ id }) => id === 'amazon')?.count).toBe(4)
  const firstHand = await of({ firstHand: true })
  expect(values(firstHand)).toEqual([9])
  expect([firstHand.firstHand, mentioned.firstHand, (await of({ kinds: ['cloud'] })).firstHand]).toEqual([1, 1, 0])
})

test('a company left out that the archive does not know is told as such', async () => {
  expect((await ask({ filter: { ...EMPTY_FILTER, excluded: ['nobody'] } })).unknown).toEqual([{ name: 'not', value: 'nobody' }])
})
