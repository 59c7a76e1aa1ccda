import { z } from 'zod'
import { isDay, isMonth } from '../text/day.ts'
import { companyIdSchema, idSchema, linkSchema, text } from './fieldSchema.ts'

/** The format of `companies.json`: a list of all parties. Node only, as articleSchema.ts. */

const formerNameSchema = z
  .union([
    text,
    z.strictObject({
      name: text.meta({ description: 'a name that the company had before', examples: ['Example Laboratories'] }),
      until: z
        .string()
        .refine((when) => isDay(when) || isMonth(when) || /^\d{4}$/.test(when))
        .optional()
        .meta({ description: 'when it had this name last, as YYYY, YYYY-MM or YYYY-MM-DD', examples: ['2024-05'] }),
    }),
  ])
  .meta({ description: 'a name, or an object with name and until', examples: ['Example Laboratories'] })

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
    .meta({ description: 'other names, products and units that people search by', examples: [['Example', 'Example Cloud']] }),
  tickers: z
    .array(
      z
        .string()
        .regex(/^[A-Z0-9][A-Z0-9.:-]*$/)
        .max(20)
        .meta({ description: 'a symbol of capital letters and digits, which may hold . : and -, at most 20', examples: ['EXL'] }),
    )
    .optional()
    .meta({ description: 'the symbols by which its shares are traded; it is found by them', examples: [['EXL']] }),
  formerNames: z
    .array(formerNameSchema)
    .optional()
    .meta({
      description: 'names that the company had before, the latest first, each with when it ended where that is known; it is found by them',
      examples: [[{ name: 'Example Laboratories', until: '2024-05' }]],
    }),
  parent: companyIdSchema.optional().meta({
    description: 'the id of the company of this list that owns it, or most of it',
    examples: ['sample-holding'],
  }),
  partOf: z
    .array(companyIdSchema)
    .optional()
    .meta({
      description:
        'ids of groups, programmes or companies of this list that it is a part of, as a member or a unit, where none of them owns it',
      examples: [['sample-alliance']],
    }),
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
