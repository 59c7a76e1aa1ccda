import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { dayFromNumber } from '../text/day.ts'
import { DataFault } from '../text/decode.ts'
import { encodeAmounts, parseAmounts, type StatedRow, type StatingArticle } from './amounts.ts'
import { DayTable } from './dayTable.ts'

const NOTHING_ELSE = { most: null, qualifier: null, period: null, status: null, sameAs: null, partOf: null, endedBy: null }

const id = fc.constantFrom('openai', 'microsoft', 'x-ai', '3m')
const article = fc.record({
  slug: fc.stringMatching(/^[a-z]{1,8}$/),
  title: fc.string(),
  kind: fc.constantFrom(...kindIds()),
  status: fc.constantFrom(...statusIds()),
  companies: fc.uniqueArray(id, { minLength: 1 }),
  rows: fc.array(
    fc.record({
      value: fc.double({ min: 0.01, max: 1e13, noNaN: true }),
      most: fc.option(fc.double({ min: 0.01, max: 1e13, noNaN: true })),
      unit: fc.constantFrom('USD', 'EUR', 'MW'),
      qualifier: fc.option(fc.string()),
      what: fc.string(),
      from: fc.option(id),
      to: fc.option(id),
      period: fc.option(fc.constantFrom('year', '2026-Q3')),
      status: fc.option(fc.constantFrom(...statusIds())),
      sameAs: fc.option(fc.nat(5)),
      partOf: fc.option(fc.nat(5)),
      endedBy: fc.option(fc.nat(5)),
    }),
    { maxLength: 3 },
  ),
})
const articles = fc.array(article, { minLength: 6, maxLength: 6 })
const daysOf = (list: readonly unknown[]) => DayTable.of(list.map((_, i) => dayFromNumber(19_000 + i)))
const roundTrip = (list: readonly StatingArticle[]) => parseAmounts(JSON.parse(JSON.stringify(encodeAmounts(list))), daysOf(list))

test('amounts come back from their file with their articles and days, in order', () => {
  fc.assert(
    fc.property(articles, (random) => {
      const rows = roundTrip(random)
      expect(rows.map(({ id }) => id)).toEqual(rows.map((_, i) => i))
      const steps = random.map(({ slug, title, kind, status }, number) => ({
        slug,
        title,
        kind,
        status,
        date: dayFromNumber(19_000 + number),
      }))
      expect(rows.map(({ id: _, concerns: __, ...row }) => row)).toEqual(
        random.flatMap((one, number) =>
          one.rows.map((row) => ({
            ...row,
            article: number,
            status: row.endedBy === null ? (row.status ?? one.status) : 'ended',
            endedBy: row.endedBy === null ? null : steps[row.endedBy],
            step: steps[number],
          })),
        ),
      )
    }),
  )
})

test('an amount concerns payer and payee; where one is not known, everyone that its article names', () => {
  const stated: Omit<StatedRow, 'from' | 'to'> = { ...NOTHING_ELSE, value: 1, unit: 'USD', what: 'shares' }
  const rows = roundTrip([
    {
      slug: 'a',
      title: 'A',
      kind: 'cloud',
      status: 'announced',
      companies: ['openai', 'oracle', 'softbank'],
      rows: [
        { ...stated, from: 'openai', to: 'oracle' },
        { ...stated, from: 'dell', to: null },
        { ...stated, from: null, to: null },
      ],
    },
  ])
  expect(rows.map(({ concerns }) => concerns)).toEqual([
    ['openai', 'oracle'],
    ['dell', 'openai', 'oracle', 'softbank'],
    ['openai', 'oracle', 'softbank'],
  ])
})

test.each([
  ['no object', []],
  ['a row of an article that is not there', { companies: [], articles: [], amounts: [[0, 1, 'USD', null, 'x', null, null, null]] }],
  ['a kind that does not exist', { companies: [], articles: [[0, 'a', 'A', 'clouds', 'announced', []]], amounts: [] }],
  ['a company that is not there', { companies: [], articles: [[0, 'a', 'A', 'cloud', 'announced', [3]]], amounts: [] }],
  ['a row that is none', { companies: [], articles: ['a'], amounts: [] }],
])('%s is refused', (_what, file) => {
  expect(() => parseAmounts(file, daysOf([0]))).toThrow(DataFault)
})
