import { z } from 'zod'
import { articleSchema } from '../content/articleSchema.ts'
import { companiesSchema } from '../content/companySchema.ts'

/** The published JSON Schemas, by their files in public/. Editors complete and explain the fields of content with them. */
export function jsonSchemas(): Record<string, string> {
  return { 'article.schema.json': format(articleSchema), 'company.schema.json': format(companiesSchema) }
}

function format(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
}
