import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CompanyNames } from './companyNames.ts'

const names = new CompanyNames([
  { id: 'meta', name: 'Meta', aliases: ['Meta Platforms', 'Llama'] },
  { id: 'nvidia', name: 'NVIDIA', aliases: [] },
  { id: 'arm', name: 'Arm', aliases: [] },
  { id: 'nyt', name: 'The New York Times', aliases: [] },
  { id: 'times', name: 'Times', aliases: [] },
  { id: 'softbank', name: 'SoftBank', aliases: ['ソフトバンク'] },
  { id: 'x', name: 'X', aliases: [] },
  { id: 'ma', name: 'Moët & Chandon', aliases: [] },
  { id: 'one', name: 'Gemini Trust', aliases: ['Gemini'] },
  { id: 'two', name: 'Google', aliases: ['Gemini'] },
])
const found = (text: string) => names.find(text).map(({ ids, words }) => `${ids.join('/')}: ${words}`)

test('the longest name wins, and only whole words count', () => {
  expect(found('Meta Platforms and Metadata, from Meta’s labs')).toEqual(['meta: Meta Platforms', 'meta: Meta'])
  expect(found('the New York Times, not the Times')).toEqual(['nyt: New York Times', 'times: Times'])
  expect(found('an OpenAI-Meta venture; Meta-backed')).toEqual(['meta: Meta', 'meta: Meta'])
})

test('upper and lower case count, but a name may begin with a capital or be all in capitals', () => {
  expect(found('Nvidia and META meet; a meta study; an arm of ARM and Arm')).toEqual(['nvidia: Nvidia', 'meta: META', 'arm: Arm'])
  expect(found('x is not X')).toEqual(['x: X'])
})

test('names in scripts without blanks are found within a line', () => {
  expect(found('本日ソフトバンクは発表')).toEqual(['softbank: ソフトバンク'])
})

test('what two companies are called is a name of both', () => {
  expect(found('Gemini')).toEqual(['one/two: Gemini'])
})

test('blanks, hyphens and apostrophes of any kind are the same', () => {
  expect(found('Moët\u00a0& Chandon')).toEqual(['ma: Moët\u00a0& Chandon'])
})

test('what is found stands at its offset, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('Meta', 'NVIDIA ', ' X.', 'ß', 'İ', 'ソフトバンク'))), (parts) => {
      const text = parts.join('')
      for (const { words, offset } of names.find(text)) expect(text.slice(offset, offset + words.length)).toBe(words)
    }),
  )
})
