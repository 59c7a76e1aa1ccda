import { z } from 'zod'
import { CURRENCIES, isCurrency } from './currencies.ts'
import { companyIdSchema, daySchema, linkSchema, paragraph, slugSchema, text } from './fieldSchema.ts'

/* The objects that an article is made of, with descriptions and examples as in fieldSchema.ts. Node only, as articleSchema.ts. */

export const blockSchema = z
  .union([
    paragraph,
    z.strictObject({ heading: text.meta({ description: 'a heading between paragraphs', examples: ['What changes'] }) }),
    z.strictObject({
      quote: text.meta({ description: 'words that somebody said, without quotation marks', examples: ['We stay committed.'] }),
      by: text.meta({ description: 'who said them', examples: ['Bret Taylor, chairman of OpenAI'] }),
    }),
    z.strictObject({
      list: z
        .array(paragraph)
        .min(1)
        .meta({ description: 'a list of texts', examples: [['Azure', 'GitHub Copilot']] }),
    }),
  ])
  .meta({
    description: 'a paragraph as text, or an object with heading, with quote and by, or with list',
    examples: ['OpenAI and Microsoft have put out a joint statement.[^1]'],
  })

export const sourceSchema = z.strictObject({
  title: text.meta({ description: 'the title of the page', examples: ['A joint statement from OpenAI and Microsoft'] }),
  publisher: text.meta({ description: 'who published it', examples: ['OpenAI'] }),
  url: linkSchema,
  date: daySchema.optional(),
})

export const termSchema = z.strictObject({
  name: text.meta({
    description:
      'the name of a term; the archive keeps to Exclusivity, Duration, Compute, Equity, Revenue share, Access, Licence, Supply, Governance, Place, Payment',
    examples: ['Exclusivity'],
  }),
  value: paragraph.meta({
    description: 'the term in a sentence, with its citation',
    examples: ['Azure is the exclusive cloud for API products until AGI is declared.[^2]'],
  }),
})

export const amountSchema = z.strictObject({
  value: z
    .number()
    .positive()
    .max(Number.MAX_SAFE_INTEGER)
    .meta({ description: 'the sum in whole units of its currency, at most 9007199254740991', examples: [1000000000] }),
  currency: z
    .string()
    .refine(isCurrency)
    .meta({ enum: [...CURRENCIES], description: 'a currency code of three capital letters (ISO 4217)', examples: ['USD'] }),
  qualifier: text.optional().meta({ description: 'how exact the sum is', examples: ['up to'] }),
  what: text.meta({ description: 'what the money is for', examples: ['further Azure services'] }),
  from: companyIdSchema.optional().meta({ description: 'the id of the company that pays', examples: ['microsoft'] }),
  to: companyIdSchema.optional().meta({ description: 'the id of the company that is paid', examples: ['openai'] }),
  sameAs: slugSchema.optional().meta({
    description: 'the slug of an earlier article that counts this money already',
    examples: ['microsoft-openai-one-billion-investment'],
  }),
})

export const correctionSchema = z.strictObject({
  date: daySchema,
  text: text.meta({ description: 'what was wrong and what is right', examples: ['An earlier version gave the sum in euros.'] }),
})
