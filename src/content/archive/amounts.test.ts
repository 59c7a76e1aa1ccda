import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { dayFromNumber } from '../text/day.ts'
import { DataFault } from '../text/decode.ts'
import { type AmountsArticle, encodeAmounts, parseAmounts } from './amounts.ts'
import { DayTable } from './dayTable.ts'

const id = fc.constantFrom('openai', 'microsoft', 'x-ai', '3m')
const article = fc.record({
  slug: fc.stringMatching(/^[a-z]{1,8}$/),
  title: fc.string(),
  kind: fc.constantFrom(...kindIds()),
  status: fc.constantFrom(...statusIds()),
  companies: fc.uniqueArray(id, { minLength: 1 }),
  amounts: fc.array(
    fc.record({
      value: fc.double({ min: 0.01, max: 1e13, noNaN: true }),
      currency: fc.constantFrom('USD', 'EUR'),
      qualifier: fc.option(fc.string()),
      what: fc.string(),
      from: fc.option(id),
      to: fc.option(id),
      sameAs: fc.option(fc.nat(5)),
    }),
    { maxLength: 3 },
  ),
})
const articles = fc.array(article, { maxLength: 6 }).map((random): AmountsArticle[] => random.map((one, number) => ({ ...one, number })))
const daysOf = (list: readonly unknown[]) => DayTable.of(list.map((_, i) => dayFromNumber(19_000 + i)))
const roundTrip = (list: readonly AmountsArticle[]) => parseAmounts(JSON.parse(JSON.stringify(encodeAmounts(list))), daysOf(list))

test('amounts come back from their file with their articles and days, in order', () => {
  fc.assert(
    fc.property(articles, (random) => {
      const rows = roundTrip(random)
      expect(rows.map(({ id }) => id)).toEqual(rows.map((_, i) => i))
      expect(rows.map(({ id: _, concerns: __, ...row }) => row)).toEqual(
        random.flatMap(({ number, slug, title, kind, status, amounts }) =>
          amounts.map((amount) => ({
            ...amount,
            article: number,
            step: { slug, title, kind, status, date: dayFromNumber(19_000 + number) },
          })),
        ),
      )
    }),
  )
})

test('an amount concerns payer and payee; where one is not known, everyone that its article names', () => {
  const stated = { value: 1, currency: 'USD', qualifier: null, what: 'shares', sameAs: null }
  const rows = roundTrip([
    {
      number: 0,
      slug: 'a',
      title: 'A',
      kind: 'cloud',
      status: 'announced',
      companies: ['openai', 'oracle', 'softbank'],
      amounts: [
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
