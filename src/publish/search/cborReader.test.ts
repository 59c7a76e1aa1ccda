import { encode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CborReader } from './cborReader.ts'
import { CborWriter } from './cborWriter.ts'

const unsigned = fc.oneof(fc.nat(30), fc.nat(300), fc.nat(70_000), fc.nat(0xffffffff))
const integer = fc.oneof(
  unsigned,
  unsigned.map((value) => -1 - value),
)

test('lists, texts and numbers are read as they were written, and written as everybody writes them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), unsigned)), (items) => {
      const writer = new CborWriter()
      writer.list(items.length)
      for (const [text, number] of items) {
        writer.list(2)
        writer.text(text)
        writer.unsigned(number)
      }
      const bytes = writer.take()
      expect(bytes).toEqual(Buffer.from(encode(items)))
      const reader = new CborReader(bytes)
      const read = Array.from({ length: reader.list() }, () => {
        reader.listOf(2)
        return [reader.text(), reader.unsigned()]
      })
      reader.end()
      expect(read).toEqual(items)
    }),
  )
})

test('numbers that are passed over can be copied as they are', () => {
  fc.assert(
    fc.property(fc.array(integer), (numbers) => {
      const bytes = Buffer.from(encode(numbers))
      const reader = new CborReader(bytes)
      expect(reader.skipNumbers()).toBe(numbers.length)
      const writer = new CborWriter()
      writer.encoded(bytes, 0, reader.at)
      expect(writer.size).toBe(bytes.length)
      expect(writer.take()).toEqual(bytes)
    }),
  )
})

test.each([
  ['another type', ['x'], (reader: CborReader) => reader.skipNumbers()],
  ['another length', [1], (reader: CborReader) => reader.listOf(2)],
  ['no list', 1, (reader: CborReader) => reader.list()],
  ['a number that is no whole one', 1.5, (reader: CborReader) => reader.unsigned()],
  ['more than was to come', [1], (reader: CborReader) => reader.list() && reader.end()],
])('%s is refused', (_, value, read) => {
  expect(() => read(new CborReader(Buffer.from(encode(value))))).toThrow('in another form')
})

test('what ends too early is refused', () => {
  const bytes = Buffer.from(encode('lighthouse'))
  expect(() => new CborReader(bytes.subarray(0, 5)).text()).toThrow('in another form')
  expect(() => new CborReader(Buffer.alloc(0)).list()).toThrow('in another form')
})
