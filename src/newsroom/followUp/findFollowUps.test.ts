import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import type { Article } from '../../content/article/article.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { addDays } from '../../content/text/day.ts'
import { findFollowUps } from './findFollowUps.ts'

const COMPANIES = ['openai', 'microsoft', 'google'].map((id) => ({ id }))

const archive = (files: Readonly<Record<string, Partial<ArticleFile>>>): Article[] =>
  Object.entries(files).map(([slug, differences]) => parseArticle(articleFile(differences), slug))

const followUps = (files: Readonly<Record<string, Partial<ArticleFile>>>, today = '2026-02-01') =>
  findFollowUps({ articles: archive(files), companies: COMPANIES, today })

const PROMISE = { body: ['It is to open by December 2025.[^1]'] }

test('a promise whose day has passed, in its words, since the day after', () => {
  expect(followUps({ a: PROMISE })).toEqual([
    {
      why: 'promise',
      slug: 'a',
      title: 'OpenAI and Microsoft sign a new agreement',
      date: '2025-09-12',
      companies: ['openai', 'microsoft'],
      words: '“It is to open by December 2025.”',
      since: '2026-01-01',
    },
  ])
  expect(followUps({ a: PROMISE }, '2025-12-31')).toEqual([])
})

test('a day of the deal that has passed is asked for like a promise of the text, once', () => {
  const dates = [
    { what: 'closes', when: 'Q4 2025' },
    { what: 'first hall', when: '2026-01-15' },
  ]
  expect(followUps({ a: { dates } })).toMatchObject([{ why: 'promise', words: '“closes: Q4 2025”; also 15 Jan 2026', since: '2026-01-01' }])
  expect(followUps({ a: { dates, checked: '2026-01-20' } })).toEqual([])
  expect(followUps({ a: { ...PROMISE, dates: dates.slice(0, 1) } })).toMatchObject([{ words: '“It is to open by December 2025.”' }])
})

test.each([
  ['was told of on that day or later', { date: '2026-01-05', follows: ['a'] }],
  ['was completed before it', { date: '2025-11-05', follows: ['a'], status: 'completed' }],
  ['has ended before it', { date: '2025-11-05', follows: ['a'], status: 'ended' }],
])('a promise is not asked for where its story %s', (_what, later) => {
  expect(followUps({ a: PROMISE, b: later })).toEqual([])
})

test('a promise stays where the story went on before its day, and goes where a step of that step is later', () => {
  const files = { a: PROMISE, b: { date: '2025-10-05', follows: ['a'] } }
  expect(followUps(files)).toMatchObject([{ slug: 'a' }])
  expect(followUps({ ...files, c: { date: '2026-01-10', follows: ['b'], slugs: ['d'] } })).toEqual([])
})

test('an article is listed once, with the first of its promises and the times of the others', () => {
  const body = [
    'The first is due in January 2026.',
    'It is to open by December 2025.',
    'More is to come by January 2026.',
    'It ends in 2030.',
  ]
  expect(followUps({ a: { body } }, '2026-02-02')).toMatchObject([
    { words: '“It is to open by December 2025.”; also by January 2026', since: '2026-01-01' },
  ])
})

test('whoever has checked on the last day or later has done so; before it, not', () => {
  expect(followUps({ a: { ...PROMISE, checked: '2025-12-31' } })).toEqual([])
  expect(followUps({ a: { ...PROMISE, checked: '2025-12-30' } })).toHaveLength(1)
})

test('a plan without a later step for ninety days', () => {
  const files = { a: { status: 'intended', date: '2025-11-01' } }
  expect(followUps(files, '2026-01-29')).toEqual([])
  expect(followUps(files, '2026-01-30')).toMatchObject([{ why: 'noLaterStep', words: 'Intended, and no later step', since: '2026-01-30' }])
  expect(followUps({ a: { ...files.a, checked: '2025-12-01' } }, '2026-01-30')).toEqual([])
  expect(followUps({ ...files, b: { date: '2025-11-03', follows: ['a'], companies: ['google'] } }, '2026-01-30')).toEqual([])
  expect(followUps({ ...files, b: { date: '2025-11-03' } }, '2026-01-30')).toEqual([])
  expect(followUps({ ...files, b: { date: '2025-11-03', companies: ['openai', 'google'] } }, '2026-01-30')).toHaveLength(1)
})

test('a company without news for half a year, if it had two; a look at one of its articles counts', () => {
  const files = {
    a: { date: '2025-01-01', companies: ['openai', 'google'] },
    b: { date: '2025-03-03', companies: ['openai'] },
  }
  expect(followUps(files, '2025-08-29')).toEqual([])
  expect(followUps(files, '2025-08-30')).toMatchObject([
    { why: 'unchecked', slug: 'b', companies: ['openai'], words: 'last news 3 March 2025', since: '2025-08-30' },
  ])
  expect(followUps({ ...files, a: { ...files.a, checked: '2025-08-01' } }, '2025-08-30')).toEqual([])
})

test('whatever the archive, the list is in order, the same in any order of files, and what was checked today is not on it', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-01-01', days))
  const file = fc.record({
    date: day,
    status: fc.constantFrom('announced', 'intended', 'reported', 'completed', 'ended'),
    companies: fc.shuffledSubarray(['openai', 'microsoft', 'google'], { minLength: 1 }),
    follows: fc.subarray(['s0', 's1', 's2', 's3']),
    body: fc
      .constantFrom('x', 'It is to open by March.', 'It is due within 90 days.', 'It will come in 2024, and more by 2025.')
      .map((text) => [text]),
  })
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), day, (files, today) => {
      const articles = archive(Object.fromEntries(files.map((one, i) => [`s${i}`, one])))
      const found = findFollowUps({ articles, companies: COMPANIES, today })
      expect(findFollowUps({ articles: articles.toReversed(), companies: COMPANIES.toReversed(), today })).toEqual(found)
      expect(found.map(({ since }) => since)).toEqual(found.map(({ since }) => since).sort())
      const ofArticles = found.filter(({ why }) => why !== 'unchecked').map(({ slug }) => slug)
      expect(new Set(ofArticles).size).toBe(ofArticles.length)
      for (const { date, since } of found) {
        expect(since > date).toBe(true)
        expect(since <= today).toBe(true)
      }
      const checked = articles.map((article) => ({ ...article, checked: today }))
      expect(findFollowUps({ articles: checked, companies: COMPANIES, today })).toEqual([])
    }),
  )
})
