import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { decodeText } from './decodeText.ts'
import { JsonText } from './jsonText.ts'

const good = JSON.stringify(articleFile(), null, 2)
const marks = [
  '"',
  '“',
  '”',
  '\\',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '/',
  '*',
  '\n',
  '\t',
  '\0',
  '\u00a0',
  '\u200b',
  '\ud83d',
  "'",
  'x',
  '1',
  '-',
  '.',
  '`',
  '<',
  '',
]

test('whatever slips into a file or out of it, what is no JSON has a place in it, and words', () => {
  const slip = fc.record({ at: fc.nat({ max: good.length }), length: fc.nat({ max: 3 }), mark: fc.constantFrom(...marks) })
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const text = slips.reduce((before, { at, length, mark }) => before.slice(0, at) + mark + before.slice(at + length), good)
      const error = new JsonText(text).findSyntaxError()
      if (isJson(text)) {
        expect(error).toBeNull()
        return
      }
      expect(error).toMatchObject({ found: expect.stringMatching(/./), wanted: expect.stringMatching(/./) })
      const lines = text.split('\n')
      expect(error?.line).toBeLessThanOrEqual(lines.length)
      expect(error?.column).toBeLessThanOrEqual((lines[(error?.line ?? 0) - 1]?.length ?? 0) + 1)
    }),
    { numRuns: 2_000 },
  )
})

test('bytes are a text, or have a place and words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decodeText(Buffer.from(bytes))
      if (decoded.ok) expect(Buffer.from(decoded.text)).toEqual(Buffer.from(bytes).subarray(bytes.length - Buffer.byteLength(decoded.text)))
      else expect(decoded.fault).toMatchObject({ found: expect.stringMatching(/./), wanted: expect.stringMatching(/./) })
    }),
    { numRuns: 2_000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
