import { z } from 'zod'
import { archiveSchema } from '../../../content/article/archiveSchema.ts'
import { articleSchema } from '../../../content/article/articleSchema.ts'
import { companiesSchema } from '../../../content/article/companySchema.ts'
import { collectionSchema } from '../../../content/collection/collectionSchema.ts'
import { SECTION_IDS } from '../../site/sectionIds.ts'
import { siteFileSchema } from '../../site/siteFileSchema.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** What articles of a site may name. */
export interface KnownNames {
  companies: readonly string[]
  slugs: readonly string[]
}

/**
 * The JSON Schemas of a site folder, by their files in its `.schema/`, with which editors complete and explain every field: also the ids
 * of the companies and the slugs of the articles that there are, and the site's own kinds and statuses.
 */
export function editorSchemas({ companies, slugs }: KnownNames): Record<string, string> {
  const article = z.toJSONSchema(articleSchema(), { io: 'input' })
  for (const path of COMPANY_FIELDS) offer(article, path, companies)
  for (const path of ARTICLE_FIELDS) offer(article, path, slugs)
  const { propertyNames } = fieldAt(article, ['roles'])
  if (typeof propertyNames === 'object' && companies.length > 0) propertyNames.enum = [...companies]
  const list = z.toJSONSchema(companiesSchema, { io: 'input' })
  offer(list, ['parent'], companies)
  offer(list, ['partOf'], companies)
  const collection = z.toJSONSchema(collectionSchema, { io: 'input' })
  offer(collection, ['articles'], slugs)
  offer(collection, ['articles', 'article'], slugs)
  return {
    'article.schema.json': format(article),
    'collection.schema.json': format(collection),
    'companies.schema.json': format(list),
    'site.schema.json': format(z.toJSONSchema(siteFileSchema(SECTION_IDS), { io: 'input' })),
  }
}

/** The schema of `data/archive.json`, which goes out with the site. */
export function publishedArchiveSchema(): string {
  return format(z.toJSONSchema(archiveSchema(), { io: 'input' }))
}

/** Where articles name companies, and where others. A path passes through lists. */
const COMPANY_FIELDS = [
  ['companies'],
  ['mentions'],
  ['sources', 'company'],
  ...['amounts', 'sizes'].flatMap((field) => [
    [field, 'from'],
    [field, 'to'],
  ]),
]
const ARTICLE_FIELDS = [
  ['follows'],
  ['follows', 'article'],
  ['seeAlso'],
  ...['amounts', 'sizes'].flatMap((field) => [
    [field, 'sameAs'],
    [field, 'partOf'],
  ]),
]

/** Lets a field, or each text of its list, be one of some words. Where it may be a text or an object, only the text. */
function offer(schema: JsonSchema, path: readonly string[], words: readonly string[]): void {
  const field = itemOf(fieldAt(schema, path))
  const text = formsOf(field).find(({ type }) => type === 'string')
  if (words.length > 0 && text) text.enum = [...words]
}

function fieldAt(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce<JsonSchema>((field, name) => {
    const next = formsOf(itemOf(field))
      .map(({ properties }) => properties?.[name])
      .find((inner) => inner !== undefined)
    if (typeof next !== 'object') throw new Error(`the format has no field ${path.join('.')}`)
    return next
  }, schema)
}

/** The schema, and those of which a value may have one or another. */
function formsOf(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter((form) => typeof form === 'object')]
}

function itemOf(schema: JsonSchema): JsonSchema {
  const { items } = schema
  return typeof items === 'object' && !Array.isArray(items) ? items : schema
}

function format(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
