import { expect, test } from 'vitest'
import { describeChance, describeCycles, describeHiddenCycles, formatCycleCount } from './describeCycles.ts'

const all = { confirmedOnly: false }
const confirmed = { confirmedOnly: true }

test.each([
  [{ count: 0, confirmedOnly: 0 }, all, 'Among these amounts no money comes back to whoever paid it.'],
  [{ count: 0, confirmedOnly: 0 }, confirmed, 'Among these amounts no money comes back to whoever paid it.'],
  [
    { count: 1, confirmedOnly: 0 },
    confirmed,
    'No loop is left when only announced or completed deals count; with plans and reports there is 1.',
  ],
  [
    { count: 3, confirmedOnly: 0 },
    confirmed,
    'No loop is left when only announced or completed deals count; with plans and reports there are 3.',
  ],
  [
    { count: 1, confirmedOnly: 1 },
    all,
    'In one way money comes back, in two to four steps, to a company that paid it; all of them in deals that are announced or completed.',
  ],
  [
    { count: 7, confirmedOnly: 6 },
    all,
    'In 7 ways money comes back, in two to four steps, to a company that paid it; 6 of them in deals that are announced or completed.',
  ],
  [
    { count: 7, confirmedOnly: 6 },
    confirmed,
    'In 6 ways money comes back, in two to four steps, to a company that paid it; counting announced and completed deals alone; with plans and reports there are 7.',
  ],
])('%o under %o', (counts, view, sentence) => {
  expect(describeCycles(counts, view)).toBe(sentence)
})

test('counting ends at a thousand, and says so', () => {
  expect([999, 1000].map(formatCycleCount)).toEqual(['999', '1,000 or more'])
  expect(describeCycles({ count: 1000, confirmedOnly: 2 }, all)).toMatch(/^In 1,000 or more ways .* 2 of them/)
})

test('what opens a list says whether that is all', () => {
  const cycles = { count: 40, confirmedOnly: 6, listed: { length: 16 } }
  expect(describeHiddenCycles(cycles, all, 12)).toBe('Show 12 more, the shortest and largest of 40')
  expect(describeHiddenCycles({ ...cycles, listed: { length: 6 } }, confirmed, 2)).toBe('Show 2 more')
})

test.each([
  [
    { expected: 3.14, asMany: 12, shuffles: 200 },
    7,
    'about 3.1 loops would be expected; in 12 of 200 shuffles there are as many as in fact.',
  ],
  [
    { expected: 1.04, asMany: 0, shuffles: 200 },
    6,
    'about 1 loop would be expected; in none of 200 shuffles are there as many as in fact.',
  ],
  [{ expected: 41.6, asMany: 200, shuffles: 200 }, 0, 'about 42 loops would be expected.'],
])('what chance would do, %o beside %d', (chance, count, end) => {
  expect(describeChance(chance, count)).toBe(`By chance, if the same companies paid and were paid by as many others, ${end}`)
})

test('where there are too many payments, chance says so', () => {
  expect(describeChance('too many', 9)).toBe('There are too many payments to tell how many loops would be expected by chance.')
})
