import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from './jsonSchemas.ts'

test.each(Object.entries(jsonSchemas()))('public/%s is what the format says; npm run schemas writes it', (name, text) => {
  expect(readFileSync(`public/${name}`, 'utf8')).toBe(text)
})

test('editors can explain every field of an article', () => {
  const schema: unknown = JSON.parse(jsonSchemas()['article.schema.json'] ?? '')
  const { properties } = schema as { properties: Record<string, { description?: string }> }
  expect(Object.entries(properties).filter(([, field]) => !field.description)).toEqual([])
})
