import { z } from 'zod'
import { archiveSchema } from '../content/article/archiveSchema.ts'
import { articleSchema } from '../content/article/articleSchema.ts'
import { companiesSchema } from '../content/article/companySchema.ts'

/**
 * The published JSON Schemas, by their files in public/. Editors complete and explain the fields of content with the first
 * two; the third tells what `data/archive.json` holds.
 */
export function jsonSchemas(): Record<string, string> {
  return {
    'article.schema.json': format(articleSchema),
    'company.schema.json': format(companiesSchema),
    'archive.schema.json': format(archiveSchema),
  }
}

function format(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
}
