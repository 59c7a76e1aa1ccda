import { expect, test } from 'vitest'
import { articleSchema } from './articleSchema.ts'
import { amountSchema, dealDateSchema, sizeSchema } from './deal/dealSchema.ts'
import { ARTICLE_FIELDS, PART_FIELDS } from './fieldNames.ts'
import { authorSchema, correctionSchema, sourceSchema, termSchema } from './partSchema.ts'

test('the fields of articles are those of the schema, in its order', () => {
  expect(ARTICLE_FIELDS).toEqual(Object.keys(articleSchema().shape))
})

test.each([
  ['sources', sourceSchema],
  ['terms', termSchema],
  ['amounts', amountSchema()],
  ['sizes', sizeSchema()],
  ['dates', dealDateSchema],
  ['authors', authorSchema],
  ['corrections', correctionSchema],
])('the fields of %s stand in the order that all parts share', (_what, schema) => {
  const names = Object.keys(schema.shape)
  expect(PART_FIELDS.filter((name) => names.includes(name))).toEqual(names)
})
