import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '../../../content/text/day.ts'
import { findDays } from './findDays.ts'

test.each([
  ['SAN FRANCISCO, Sept. 11, 2025 (GLOBE NEWSWIRE) —', 'Sept. 11, 2025', '2025-09-11'],
  ['12-Sep-2025', '12-Sep-2025', '2025-09-12'],
  ['25/12/2025', '25/12/2025', '2025-12-25'],
  ['12/25/2025', '12/25/2025', '2025-12-25'],
  ['2025-09-12T23:30:00Z', '2025-09-12', '2025-09-12'],
  ['2025/9/2', '2025/9/2', '2025-09-02'],
  ['Tue, 09 Sep 2025 23:59:00 -0800', '09 Sep 2025', '2025-09-09'],
  ['Paris, le 9 septembre 2025 –', '9 septembre 2025', '2025-09-09'],
  ['Paris, le 1er octobre 2025', '1er octobre 2025', '2025-10-01'],
  ['Berlin, 12. September 2025 –', '12. September 2025', '2025-09-12'],
  ['Madrid, 3 de septiembre de 2025', '3 de septiembre de 2025', '2025-09-03'],
  ['東京、2025年9月12日', '2025年9月12日', '2025-09-12'],
  ['(서울, 2025년 9월 12일) 오로라는', '2025년 9월 12일', '2025-09-12'],
  ['September 11th, 2025', 'September 11th, 2025', '2025-09-11'],
  ['on 3 March 2024 at 10:30', '3 March 2024', '2024-03-03'],
])('%s names one day', (text, words, day) => {
  expect(findDays(text)).toMatchObject([{ words, days: [day] }])
})

test('where day and month could be swapped both are told, and an order settles it', () => {
  expect(findDays('9/12/2025')[0]?.days).toEqual(['2025-09-12', '2025-12-09'])
  expect(findDays('12.09.2025')[0]?.days).toEqual(['2025-12-09', '2025-09-12'])
  expect(findDays('12.09.2025', 'dayFirst')[0]?.days).toEqual(['2025-09-12'])
  expect(findDays('9/12/25', 'monthFirst')[0]?.days).toEqual(['2025-09-12'])
  expect(findDays('5/5/2025')[0]?.days).toEqual(['2025-05-05'])
})

test('a day without a year says so', () => {
  expect(findDays('LONDON, Sept 11 (Reuters) - ')).toMatchObject([{ words: 'Sept 11', days: [], yearless: { month: 9, day: 11 } }])
})

test.each(['yesterday', 'next Friday', 'September 2025', '31.02.2025', 'in 2025 the 12 chips', 'version 1.2.25', '2025-09'])(
  '%s names none',
  (text) => {
    expect(findDays(text)).toEqual([])
  },
)

test('whatever the text, every day exists and its words stand there', () => {
  const part = fc.constantFrom('12', '9', '/', '.', '-', ' ', '2025', '25', 'Sept', 'März', ',', '年', '月', '日', 'le ')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('')
      for (const { days, words, offset } of findDays(text)) {
        expect(days.every(isDay)).toBe(true)
        expect(text.slice(offset)).toContain(words)
      }
    }),
    { numRuns: 60 },
  )
})
