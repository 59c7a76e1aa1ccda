import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { editorSchemas, publishedArchiveSchema } from './jsonSchemas.ts'

const schemas = editorSchemas({ companies: ['ionq', 'ibm'], slugs: ['a-deal'] })
const article = JSON.parse(schemas['article.schema.json'] ?? '') as {
  properties: Record<string, { description?: string; items?: { enum?: string[] } }>
}

test('editors can explain every field of an article', () => {
  expect(Object.entries(article.properties).filter(([, field]) => !field.description)).toEqual([])
})

test('editors complete the ids of companies and the slugs of articles that there are', () => {
  const [companies, slugs] = [{ enum: ['ionq', 'ibm'] }, { enum: ['a-deal'] }]
  const quantities = { items: { properties: { from: companies, to: companies, sameAs: slugs, partOf: slugs } } }
  expect(article.properties).toMatchObject({
    companies: { items: companies },
    roles: { propertyNames: companies },
    mentions: { items: companies },
    sources: { items: { properties: { company: companies } } },
    seeAlso: { items: slugs },
    amounts: quantities,
    sizes: quantities,
  })
  expect(article.properties['follows']).toMatchObject({
    items: {
      anyOf: [
        { type: 'string', ...slugs },
        { type: 'object', properties: { article: slugs } },
      ],
    },
  })
  expect(article.properties['follows']?.items).not.toHaveProperty('enum')
})

test('editors explain every field of what an article says of its deal', () => {
  const roles = article.properties['roles'] as { additionalProperties?: { description?: string; items?: { description?: string } } }
  expect(roles.additionalProperties).toMatchObject({ description: expect.any(String), items: { description: expect.any(String) } })
  for (const part of ['sources', 'amounts', 'sizes', 'dates']) {
    const { properties = {} } = (article.properties[part]?.items ?? {}) as { properties?: Record<string, { description?: string }> }
    const silent = Object.entries(properties).filter(([, field]) => !field.description)
    expect(silent, part).toEqual([])
  }
})

test('the schema for editors takes every article that ships, and refuses what the check refuses', () => {
  const folder = 'public/articles'
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const companies = JSON.parse(readFileSync('public/companies.json', 'utf8')) as { id: string }[]
  const known = editorSchemas({ companies: companies.map(({ id }) => id), slugs: files.map((name) => name.replace(/\.json$/, '')) })
  const schema = z.fromJSONSchema(JSON.parse(known['article.schema.json'] ?? '') as z.core.JSONSchema.JSONSchema)
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((name) => !schema.safeParse(read(name)).success)).toEqual([])
  const [first = ''] = files
  const refused = [
    { roles: { nobody: ['customer'] } },
    { roles: { microsoft: ['zebra'] } },
    { follows: ['nothing-of-the-sort'] },
    { follows: [{ article: 'nothing-of-the-sort', because: 'x' }] },
    { seeAlso: ['nothing-of-the-sort'] },
    { mentions: ['nobody'] },
  ]
  expect(refused.filter((fields) => schema.safeParse({ ...read(first), ...fields }).success)).toEqual([])
})

test('editors complete the ids of owners and groups', () => {
  const companies = JSON.parse(schemas['companies.schema.json'] ?? '') as { items: { properties: Record<string, unknown> } }
  expect(companies.items.properties['parent']).toMatchObject({ enum: ['ionq', 'ibm'] })
  expect(companies.items.properties['partOf']).toMatchObject({ items: { enum: ['ionq', 'ibm'] } })
})

test('every schema names the format that it is of, and none of them this software', () => {
  for (const text of [...Object.values(schemas), publishedArchiveSchema()]) {
    expect(text).toContain('"$schema": "https://json-schema.org/draft/2020-12/schema"')
    expect(text).not.toMatch(/entente/i)
  }
})

test('editors complete the articles of a collection, and can explain each of its fields', () => {
  const collection = JSON.parse(schemas['collection.schema.json'] ?? '') as {
    properties: Record<string, { description?: string; items?: { anyOf?: object[] } }>
  }
  expect(Object.entries(collection.properties).filter(([, field]) => !field.description)).toEqual([])
  expect(collection.properties['articles']?.items?.anyOf).toMatchObject([
    { enum: ['a-deal'] },
    { properties: { article: { enum: ['a-deal'] }, note: { description: expect.any(String) } } },
  ])
})
