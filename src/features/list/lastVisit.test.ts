import { expect, test } from 'vitest'
import { describeLastVisit, parseVisits, seeTimeline } from './lastVisit.ts'

const MINUTE = 60_000
const first = seeTimeline(null, 'a', 0, '2026-11-01')

test('a first visit has none before it', () => {
  expect(first.last).toBeNull()
})

test('looks within half an hour of each other are one visit, which remembers the newest entry', () => {
  const second = seeTimeline(first, 'b', 29 * MINUTE, '2026-11-01')
  expect(second).toMatchObject({ newest: 'b', last: null })
})

test('after half an hour without a look a new visit begins where the last one ended, and keeps that', () => {
  const second = seeTimeline(first, 'b', 31 * MINUTE, '2026-11-02')
  expect(second.last).toEqual({ newest: 'a', day: '2026-11-01' })
  expect(seeTimeline(second, 'c', 40 * MINUTE, '2026-11-02').last).toEqual({ newest: 'a', day: '2026-11-01' })
})

test.each([null, '', 'no JSON', '[]', '{"seenAt":"1"}', 'null'])('%s is no visit', (text) => {
  expect(parseVisits(text)).toBeNull()
})

test('visits come back as they were kept', () => {
  const visits = seeTimeline(first, 'b', 31 * MINUTE, '2026-11-02')
  expect(parseVisits(JSON.stringify(visits))).toEqual(visits)
})

test.each([
  ['2026-11-10', 'Since your last visit, earlier today'],
  ['2026-11-09', 'Since your last visit, yesterday'],
  ['2026-11-04', 'Since your last visit, Wednesday'],
  ['2026-11-03', 'Since your last visit, 3 Nov 2026'],
])('a visit on %s is described from 10 November', (day, text) => {
  expect(describeLastVisit(day, '2026-11-10', false)).toBe(text)
})

test('where all that is shown is newer it says so', () => {
  expect(describeLastVisit('2026-08-03', '2026-11-10', true)).toBe('All since your last visit, 3 Aug 2026')
})
