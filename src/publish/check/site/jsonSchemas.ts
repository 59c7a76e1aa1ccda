import { z } from 'zod'
import { archiveSchema } from '../../../content/article/archiveSchema.ts'
import { articleSchema } from '../../../content/article/articleSchema.ts'
import { companiesSchema } from '../../../content/article/companySchema.ts'
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
  offer(article, ['companies'], companies)
  offer(article, ['amounts', 'from'], companies)
  offer(article, ['amounts', 'to'], companies)
  offer(article, ['amounts', 'sameAs'], slugs)
  offer(article, ['follows'], slugs)
  return {
    'article.schema.json': format(article),
    'companies.schema.json': format(z.toJSONSchema(companiesSchema, { io: 'input' })),
    'site.schema.json': format(z.toJSONSchema(siteFileSchema(SECTION_IDS), { io: 'input' })),
  }
}

/** The schema of `data/archive.json`, which goes out with the site. */
export function publishedArchiveSchema(): string {
  return format(z.toJSONSchema(archiveSchema(), { io: 'input' }))
}

/** Lets a field, or each text of its list, be one of some words. `path` passes through lists. */
function offer(schema: JsonSchema, path: readonly string[], words: readonly string[]): void {
  let field: JsonSchema = schema
  for (const name of path) {
    const next = itemOf(field).properties?.[name]
    if (typeof next !== 'object') throw new Error(`the format has no field ${path.join('.')}`)
    field = next
  }
  if (words.length > 0) itemOf(field).enum = [...words]
}

function itemOf(schema: JsonSchema): JsonSchema {
  const { items } = schema
  return typeof items === 'object' && !Array.isArray(items) ? items : schema
}

function format(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
