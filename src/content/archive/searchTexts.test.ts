import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeTextLengths, padText, parseTextLengths, TEXTS_A_FILE, textLengthsPath, textSpan, unpadText } from './searchTexts.ts'

const text = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.nat(200_000).map((length) => new Uint8Array(length)),
)

test('every text is cut out of its file as it was put there, by lengths that came as JSON', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 40 }), (texts, size) => {
      const shards = Array.from({ length: Math.ceil(texts.length / size) }, (_, shard) => `search/${shard}`)
      for (const [number, bytes] of texts.entries()) {
        const shard = Math.floor(number / size)
        const padded = texts.slice(shard * size, (shard + 1) * size).map(padText)
        const lengths: unknown = JSON.parse(JSON.stringify(encodeTextLengths(padded.map(({ length }) => length))))
        const manifest = { engine: '', size, shards }
        const span = textSpan(manifest, parseTextLengths(lengths, manifest, shard, texts.length), number)
        const file = Math.floor((number % size) / TEXTS_A_FILE)
        expect(span.path).toBe(`search/${shard}/texts/${file}.bin`)
        const content = Buffer.concat(padded.slice(file * TEXTS_A_FILE, (file + 1) * TEXTS_A_FILE))
        expect(Buffer.from(unpadText(content.subarray(span.start, span.end))).equals(bytes)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test('a shard or a text that there is not is a fault of the data', () => {
  const manifest = { engine: '', size: 10, shards: ['search/0'] }
  expect(() => textLengthsPath(manifest, 1)).toThrow('a shard 1')
  expect(() => textSpan(manifest, [64], 1)).toThrow('a length of text 1')
  expect(() => parseTextLengths(['x'], manifest, 0, 1)).toThrow('text expected')
  expect(() => parseTextLengths('ab', manifest, 0, 1)).toThrow('a length for each article')
})
