import { z } from 'zod'
import { idSchema, linkSchema, text } from './fieldSchema.ts'

/** The format of `companies.json`: a list of all parties. Node only, as articleSchema.ts. */

const companyFileSchema = z.strictObject({
  id: idSchema.max(100).meta({
    description: 'the id that articles name: lower-case letters, digits and single hyphens, at most 100',
    examples: ['example-labs'],
  }),
  ids: z
    .array(idSchema.max(100))
    .optional()
    .meta({
      description:
        'ids that the company had before, the first one first, or those of others that are one with it now: their addresses lead to it',
      examples: [['example-laboratories']],
    }),
  name: text.meta({ description: 'the name as readers know it', examples: ['Example Labs'] }),
  aliases: z
    .array(text)
    .optional()
    .meta({ description: 'former names, tickers and product names that people search by', examples: [['EXL', 'Example Laboratories']] }),
  sector: text.optional().meta({ description: 'the line of business, in a word', examples: ['cloud'] }),
  url: linkSchema.optional().meta({ description: 'the official site, a whole link', examples: ['https://labs.example.com/'] }),
  hue: z
    .int()
    .min(0)
    .max(359)
    .optional()
    .meta({ description: 'the hue of its disc, a whole number from 0 to 359; derived from the first id if left out', examples: [160] }),
})

export const companiesSchema = z
  .array(companyFileSchema)
  .meta({ title: 'Companies', description: 'A list of objects, one for each party to the news' })

export type CompanyFile = z.infer<typeof companyFileSchema>
