import { expect, test } from 'vitest'
import { beginsWithDateline, isDateAlone, isHeadingLike, isHeadlineLike, isReleaseLine } from './lineKinds.ts'

test.each([
  'SAN FRANCISCO, Sept. 11, 2025 (GLOBE NEWSWIRE) -- Helion today announced',
  'NEW YORK, Sept. 11, 2025 /PRNewswire/ -- Helion',
  'Paris, le 9 septembre 2025 – Helion annonce',
  'Berlin, 12. September 2025 – Helion hat',
  'Berlin, den 12.09.2025 – Helion hat',
  'TOKYO, 5 November 2025 - Helion',
  'LONDON, Sept 12 (Reuters) - Helion',
  'BRUSSELS (AFP) — Helion',
  'Frankfurt/Main (dpa) - Helion',
  'September 12, 2025 — Helion',
])('%s is a dateline', (text) => {
  expect(beginsWithDateline(text)).toBe(true)
  expect(isHeadlineLike(text)).toBe(false)
})

test.each([
  'Helion to supply Aurora for five years',
  'Microsoft, OpenAI sign $10 billion deal – sources',
  'Helion acquires Aurora Inc.',
  'Helion und Aurora bauen in der Lausitz',
  'Will Helion buy Aurora?',
  '오로라, 노스윈드와 공급 계약 체결',
])('%s is like a headline', (text) => {
  expect(isHeadlineLike(text)).toBe(true)
  expect(beginsWithDateline(text)).toBe(false)
})

test.each([
  'Helion has signed a contract.',
  'Dear all,',
  'https://helion.example/',
  'Berlin, 12. September 2025',
  '***',
  'press@helion.example',
])('%s is no headline', (text) => {
  expect(isHeadlineLike(text)).toBe(false)
})

test.each([
  'FOR IMMEDIATE RELEASE',
  'Press Release',
  'PRESSEMITTEILUNG',
  'Communiqué de presse',
  'EMBARGOED UNTIL 6 a.m. ET, 12 September',
  'For release on 9 September 2025',
])('%s is about the release', (text) => {
  expect(isReleaseLine(text)).toBe(true)
})

test('a release may be what a headline is about', () => {
  expect(isReleaseLine('Press freedom group sues Helion')).toBe(false)
})

test.each(['12 September 2025', 'Sept. 9, 2025', 'Paris, le 9 septembre 2025', '2025-09-12', '12.09.2025'])('%s is a day alone', (text) => {
  expect(isDateAlone(text)).toBe(true)
})

test('headings are short, and tell what comes', () => {
  expect(['Why it matters', 'About Helion', 'Media contacts:', 'Why now?'].map(isHeadingLike)).toEqual([true, true, true, true])
  expect(['and more', '+1 425 555 0100', 'Helion grows.', 'x'.repeat(90)].map(isHeadingLike)).toEqual([false, false, false, false])
})
