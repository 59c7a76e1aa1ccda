import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, escapeJson } from './escapeHtml.ts'

const hostile = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '</script>', '<!--', ']]>', '\u2028', '\u2029', 'a', '&amp;') })

test('text can end neither its tag nor its attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/)
    }),
  )
})

test('escaped text reads as it was', () => {
  const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeHtml(text).replace(/&[^;]+;/g, (entity) => named[entity] ?? entity)).toBe(text)
    }),
  )
})

test('JSON can neither end its script nor a line, and reads as it was', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.dictionary(hostile, fc.array(hostile))), (value) => {
      const json = escapeJson(value)
      expect(json).not.toMatch(/[<\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
