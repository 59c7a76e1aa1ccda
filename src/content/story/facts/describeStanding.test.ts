import { expect, test } from 'vitest'
import type { LaterArticle } from '../articleContext.ts'
import type { Relation } from '../relation.ts'
import { describeStanding } from './describeStanding.ts'

const later = (relation: Relation, date = '2026-02-27'): LaterArticle => ({
  step: { slug: relation, title: 'Later', date, kind: 'cloud', status: 'announced' },
  relation,
})
const announced = { status: 'announced', checked: null }
const told = (article: Parameters<typeof describeStanding>[0], context: Partial<Parameters<typeof describeStanding>[1]> = {}) => {
  const standing = describeStanding(article, { later: [], ...context })
  return standing && [standing.outcome?.text ?? null, standing.note, standing.isStale]
}

test.each([
  [[later('continues'), later('ends')], 'Ended in February 2026'],
  [[later('replaces'), later('continues', '2026-03-01')], 'Replaced in February 2026'],
  [[later('revises')], 'Terms changed in February 2026'],
])('what later news did is told: %#', (steps, words) => {
  expect(told(announced, { later: steps })).toEqual([words, null, false])
  expect(told({ ...announced, checked: '2026-11-27' }, { later: steps })).toEqual([words, 'checked 27 Nov 2026', false])
})

test('of what nothing put an end to the latest news is told, and whether somebody has looked since', () => {
  const steps = [later('continues', '2025-01-01'), later('continues')]
  const words = 'Latest news of 27 Feb 2026'
  expect(told(announced, { later: steps })).toEqual([words, 'not checked since', false])
  expect(told(announced, { later: steps, isStale: true })).toEqual([words, 'not checked since', true])
  expect(told({ ...announced, checked: '2026-02-26' }, { later: steps })).toEqual([words, 'not checked since', false])
  expect(told({ ...announced, checked: '2026-02-27' }, { later: steps })).toEqual([words, 'checked 27 Feb 2026', false])
})

test('that there is none is told with the day on which somebody looked, and that nobody has', () => {
  const checked = { ...announced, checked: '2026-11-27' }
  expect(told(checked)).toEqual([null, 'Checked 27 Nov 2026, no later news found', false])
  expect(told(checked, { isStale: true })).toEqual([null, 'Checked 27 Nov 2026, no later news found', true])
  expect(told(announced)).toEqual([null, 'Not checked since it was published', true])
})

test('news of what is over says so', () => {
  expect(told({ status: 'ended', checked: null })).toEqual([null, 'Ended', false])
  expect(told({ status: 'ended', checked: '2026-11-27' })).toEqual([null, 'Ended, checked 27 Nov 2026', false])
})

test('later news that could not be had is not denied', () => {
  expect(told(announced, { isPartial: true })).toBeNull()
  expect(told({ ...announced, checked: '2026-11-27' }, { isPartial: true })).toEqual([null, 'Checked 27 Nov 2026', false])
})
