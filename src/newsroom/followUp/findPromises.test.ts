import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { findPromises } from './findPromises.ts'

const promisesOf = (sentence: string, differences = {}) =>
  findPromises(parseArticle(articleFile({ body: [sentence], ...differences }), 'a')).map(({ when, last }) => [when, last])

test.each([
  ['The first gigawatt is to be there in the second half of 2026.[^1]', 'in the second half of 2026', '2026-12-31'],
  ['Closing is expected in the first quarter of 2026.', 'in the first quarter of 2026', '2026-03-31'],
  ['The platform opens by March.', 'by March', '2026-03-31'],
  ['It runs until 31 December 2031.', 'until 31 December 2031', '2031-12-31'],
  ['From 2028 they will build cars.', 'From 2028', '2028-12-31'],
  ['In 2027, it says, more are to follow.', 'In 2027', '2027-12-31'],
  ['It plans to list its shares later this year.', 'later this year', '2025-12-31'],
  ['Regulators must decide within 90 days.', 'within 90 days', '2025-12-11'],
  ['Nothing was said but that it will be done before 2026.', 'before 2026', '2025-12-31'],
  ['A result is due this autumn, it is said.', 'this autumn', '2025-12-31'],
])('%s promises %s', (sentence, when, last) => {
  const isNegated = sentence.startsWith('Nothing')
  expect(promisesOf(sentence)).toEqual(isNegated ? [] : [[when, last]])
})

test.each([
  'In 2024 revenue was to rise to a billion.',
  'The two have worked together since 2025.',
  'In 2025 revenue was a billion.',
  'The agreement dates from July 2025.',
  'Of all phones, 2026 were sold.',
  'Most of this cannot be tried before 2026.',
  'If none is running by the end of 2026, the rest deserves less trust.',
  '[What Google promised](/articles/b/) is due in 2026.',
  'It falls short of January’s plan, and it will say why.',
  'They met in May.',
])('%s promises nothing', (sentence) => {
  expect(promisesOf(sentence, { date: '2025-09-12' })).toEqual([])
})

test('a month that has just passed is not the next one', () => {
  expect(promisesOf('By August it had three customers.')).toEqual([])
  expect(promisesOf('It is to have three customers by August.')).toEqual([['by August', '2026-08-31']])
})

test('what was planned of a deal that has ended is no promise; what is to come of its end is one', () => {
  expect(promisesOf('The service was due in early 2026.', { status: 'ended' })).toEqual([])
  expect(promisesOf('The service will close in early 2026.', { status: 'ended' })).toHaveLength(1)
})

test('all texts are read: the summary, what it means and the terms', () => {
  const terms = [{ name: 'Duration', value: 'Until 2030.' }]
  const article = articleFile({ summary: 'It will open in 2027.', body: ['x'], whyItMatters: ['Rivals plan for 2028.'], terms })
  expect(findPromises(parseArticle(article, 'a')).map(({ last }) => last.slice(0, 4))).toEqual(['2027', '2028', '2030'])
})

test.each([
  ['2026-03-05', '5 Mar 2026', '2026-03-05'],
  ['2026-03', 'March 2026', '2026-03-31'],
  ['2026', '2026', '2026-12-31'],
  ['by 2030', 'by 2030', '2030-12-31'],
  ['Q3 2026', 'Q3 2026', '2026-09-30'],
  ['before March 2026', 'before March 2026', '2026-02-28'],
  ['2027 or 2028', '2027 or 2028', '2028-12-31'],
])('the day %s of a deal is a promise', (when, shown, last) => {
  expect(promisesOf('x', { dates: [{ what: 'closes', when }] })).toEqual([[shown, last]])
})

test.each(['2025-09-12', '2025-03', '2024', 'when all is signed'])('the day %s of a deal is none', (when) => {
  expect(promisesOf('x', { dates: [{ what: 'signed', when }] })).toEqual([])
})

test.each([
  ['closed', '2026-07-09', 0],
  ['leave to appeal given', '2026-12', 0],
  ['approved by the EU', 'September 2026', 0],
  ['expected to be closed', 'Q1 2026', 1],
  ['phase 1 deadline', '2026-09-11', 1],
  ['all of it secured', 'by the end of 2026', 1],
])('what happens, %s on %s, may have happened', (what, when, count) => {
  expect(promisesOf('x', { dates: [{ what, when }] })).toHaveLength(count)
})

test('the days of a deal that has ended are no promises', () => {
  expect(promisesOf('x', { dates: [{ what: 'closes', when: '2026' }], status: 'ended' })).toEqual([])
})
