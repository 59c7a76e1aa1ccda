import { expect, test } from 'vitest'
import { editorSchemas, publishedArchiveSchema } from './jsonSchemas.ts'

const schemas = editorSchemas({ companies: ['ionq', 'ibm'], slugs: ['a-deal'] })
const article = JSON.parse(schemas['article.schema.json'] ?? '') as {
  properties: Record<string, { description?: string; items?: { enum?: string[] } }>
}

test('editors can explain every field of an article', () => {
  expect(Object.entries(article.properties).filter(([, field]) => !field.description)).toEqual([])
})

test('editors complete the ids of companies and the slugs of articles that there are', () => {
  expect(article.properties['companies']?.items?.enum).toEqual(['ionq', 'ibm'])
  expect(article.properties['follows']?.items?.enum).toEqual(['a-deal'])
  expect(article.properties['amounts']).toMatchObject({
    items: { properties: { from: { enum: ['ionq', 'ibm'] }, to: { enum: ['ionq', 'ibm'] }, sameAs: { enum: ['a-deal'] } } },
  })
})

test('every schema names the format that it is of, and none of them this software', () => {
  for (const text of [...Object.values(schemas), publishedArchiveSchema()]) {
    expect(text).toContain('"$schema": "https://json-schema.org/draft/2020-12/schema"')
    expect(text).not.toMatch(/entente/i)
  }
})
