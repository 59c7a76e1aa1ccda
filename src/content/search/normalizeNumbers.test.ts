import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLanguage } from '../../../tests/fixtures/inLanguage.ts'
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

test.each<[language: string, texts: string[], word: string]>([
  ['de', ['1,5 Milliarden', '1,5 Mrd. Euro', '1.500 Millionen', '1500 Mio.', '€1,5 Mrd'], 'n1500000000q'],
  ['de', ['100 Milliarden', '100-Milliarden-Dollar-Vertrag', '100 Mrd.'], 'n100000000000q'],
  ['de', ['zwei Billionen', '2 Bio.', '2.000 Milliarden'], 'n2000000000000q'],
  ['de', ['eine Milliarde', '1 Mrd.'], 'n1000000000q'],
  ['de', ['10 GW', '10 Gigawatt', 'zehn Gigawatt', '10.000 MW'], 'w10000000q'],
  ['de', ['fünf Prozent', 'funf Prozent', '5 %', '5\u00a0%'], 'p500q'],
  ['de', ['1.000.000', '1 Million', '1\u00a0000\u00a0000'], 'n1000000q'],
  ['de-CH', ['1.5 Milliarden', '1’500 Mio.'], 'n1500000000q'],
  ['fr', ['1,5 milliard', '1,5 Md€', '1500 M€', '1\u202f500 millions'], 'n1500000000q'],
  ['fr', ['27 pour cent', '27\u202f%'], 'p2700q'],
  ['es', ['1.500 millones', '1,5 mil millones'], 'n1500000000q'],
  ['es', ['un billón', '1 billon', '1.000 mil millones'], 'n1000000000000q'],
  ['es', ['10 gigavatios', '10 GW'], 'w10000000q'],
  ['pl', ['1.000.000'], 'n1000000q'],
  ['pl', ['4,5 GW'], 'w4500000q'],
  ['ja', ['10GWの電力'], 'w10000000q'],
])('in %s %j are one word', (language, texts, word) => {
  inLanguage(language)
  for (const text of texts) expect(numberWords(`(${text})`), text).toContain(word)
})

test.each([
  ['de', 'am 12.09.2025 eine Version 4.5 mit 1,5 und fünf Partnern'],
  ['fr', 'le 12 mai 2025 une version 4,5'],
  ['es', 'el 12 de mayo de 2025 una versión 4,5'],
])('in %s %j holds no number', (language, text) => {
  inLanguage(language)
  expect(numberWords(text)).toEqual([])
})
