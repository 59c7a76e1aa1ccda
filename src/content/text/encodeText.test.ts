import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeText } from './encodeText.ts'

test('any text becomes part of an address, and whole characters come back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units)
      expect(decodeURIComponent(encodeText(text))).toBe(text.replace(/\p{Cs}/gu, '\ufffd'))
    }),
  )
  expect(encodeText('100 % 🤝 \ud83e')).toBe('100%20%25%20%F0%9F%A4%9D%20%EF%BF%BD')
})
