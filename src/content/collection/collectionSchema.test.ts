import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CollectionFile, collectionSchema } from './collectionSchema.ts'

const text = fc.stringMatching(/^[A-Z][a-z ]{0,20}[a-z]$/)
const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/)
const block = fc.oneof(
  text,
  fc.record({ heading: text }),
  fc.record({ quote: text, by: text }),
  fc.record({ list: fc.array(text, { minLength: 1 }) }),
)
const entry = fc.oneof(slug, fc.record({ article: slug, note: text }, { requiredKeys: ['article'] }))
const collection: fc.Arbitrary<CollectionFile> = fc.record(
  {
    $schema: fc.constant('../.schema/collection.schema.json'),
    title: text,
    summary: text,
    introduction: fc.array(block, { minLength: 1 }),
    articles: fc.array(entry, { minLength: 1 }),
    updated: fc.constant('2026-11-20'),
    draft: fc.boolean(),
  },
  { requiredKeys: ['title', 'summary', 'articles'] },
)

test('whatever is written in the format is read as it was written', () => {
  fc.assert(
    fc.property(collection, (file) => {
      expect(collectionSchema.parse(file)).toEqual(file)
    }),
  )
})

test('a field more, at any level, is no part of the format', () => {
  fc.assert(
    fc.property(collection, (file) => {
      expect(collectionSchema.safeParse({ ...file, colour: 'red' }).success).toBe(false)
      expect(collectionSchema.safeParse({ ...file, articles: [{ article: 'a', notes: 'x' }] }).success).toBe(false)
      expect(collectionSchema.safeParse({ ...file, introduction: [{ image: 'a.jpg', alt: 'x' }] }).success).toBe(false)
    }),
    { numRuns: 20 },
  )
})
