import { expect, test } from 'vitest'
import { describeCycles, describeHiddenCycles, formatCycleCount } from './describeCycles.ts'

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
