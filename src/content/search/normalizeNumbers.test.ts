import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumbers, normalizeNumbers, numberWords } from './normalizeNumbers.ts'

test.each([
  [['$100 billion', '100bn', 'US$100B', '100 billion dollars', '€100bn', '100-billion', '100,000 million'], 'n100000000000q'],
  [['$1.3 billion', '1.3bn', '1,300 million', '1300m'], 'n1300000000q'],
  [['10 GW', '10GW', '10-gigawatt', '10 gigawatts', 'ten gigawatts', '10,000 MW'], 'w10000000q'],
  [['4.5 gigawatts', '4.5GW', '4500 megawatts'], 'w4500000q'],
  [['27 percent', '27 per cent', '27%'], 'p2700q'],
  [['$2 trillion', '2tn'], 'n2000000000000q'],
  [['200,000', '200k', '200 thousand'], 'n200000q'],
])('%j are one word', (texts, word) => {
  for (const text of texts) expect(numberWords(`It is ${text}.`), text).toContain(word)
})

test.each(['in 2025', 'GPT-3 and H100', 'one of them', '5 members', 'version 4.5', '10 minutes', 'a 3B5 model', 'x10%', 'v.5%'])(
  '%j holds no number',
  (text) => {
    expect(numberWords(text)).toEqual([])
  },
)

test('no number is a prefix of another, so that 10 billion does not find 100 billion', () => {
  const values = fc.integer({ min: 1, max: 999 })
  const scales = fc.constantFrom('million', 'billion', 'GW', '%')
  fc.assert(
    fc.property(values, scales, values, scales, (a, scaleA, b, scaleB) => {
      const [left = '', right = ''] = [numberWords(`${a} ${scaleA}`)[0], numberWords(`${b} ${scaleB}`)[0]]
      return left === right || !right.startsWith(left)
    }),
  )
})

test('a text keeps its other words, and the offsets of its numbers are given', () => {
  expect(normalizeNumbers('up to $100 billion for 10 GW in 2025')).toBe('up to n100000000000q for w10000000q in 2025')
  const text = 'pays US$38bn over seven years'
  expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['US$38bn'])
})
