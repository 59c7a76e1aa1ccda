import { expect, test } from 'vitest'
import { isolate } from './isolate.ts'

test.each(['OpenAI', 'Nestlé', 'ソフトバンク', 'हिन्दी', '', '100 %'])('%s stands as it is', (text) => {
  expect(isolate(text)).toBe(text)
})

test.each(['مايكروسوفت', 'מיקרוסופט', 'OpenAI وشركاؤها', '𞤀'])('%s is held apart', (text) => {
  expect(isolate(text)).toBe(`\u2068${text}\u2069`)
})
