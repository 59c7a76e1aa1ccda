import { z } from 'zod'
import { KINDS, STATUSES } from './article.ts'
import { companyIdSchema, daySchema, paragraph, slugSchema, text } from './fieldSchema.ts'
import { amountSchema, blockSchema, correctionSchema, sourceSchema, termSchema } from './partSchema.ts'

/*
 * The format of `articles/<slug>.json`, which is a promise to publishers. It gives the build its checks, the JSON Schema
 * that editors read (`article.schema.json`) and the type ArticleFile. Descriptions say what is wanted; faults quote
 * them together with the example. Node only: the browser has decoders instead (content/text/decode.ts, parseArticle.ts).
 */

export const articleSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({ description: 'where editors find this schema', examples: ['../article.schema.json'] }),
    title: text.meta({ description: 'the headline: who did what', examples: ['OpenAI and Microsoft reaffirm their partnership'] }),
    date: daySchema.meta({
      description: 'the day of the news, a day that exists, as YYYY-MM-DD, from 1990 to five years ahead',
      examples: ['2025-09-12'],
    }),
    companies: z
      .array(companyIdSchema)
      .min(1)
      .max(100)
      .meta({
        description: 'ids from companies.json, the leading one first, at least one, at most 100',
        examples: [['openai', 'microsoft']],
      }),
    kind: z.enum(KINDS).meta({ description: `one of ${KINDS.join(', ')}`, examples: ['agreement'] }),
    status: z
      .enum(STATUSES)
      .optional()
      .meta({
        description:
          'one of reported (by others), intended (letter of intent, memorandum, plan), announced, completed, ended; announced if left out',
        examples: ['announced'],
      }),
    summary: text.meta({ description: 'one or two sentences', examples: ['The two say that their work goes on together.'] }),
    body: z
      .array(blockSchema)
      .min(1)
      .meta({
        description: 'a list of paragraphs, headings, quotes and lists',
        examples: [['OpenAI and Microsoft have put out a joint statement.[^1]']],
      }),
    whyItMatters: z
      .array(paragraph)
      .max(3)
      .optional()
      .meta({
        description: 'one to three paragraphs; the first sentence stands alone, since lists and previews show it',
        examples: [['A public signal that two of the most influential companies in AI stay aligned.']],
      }),
    sources: z
      .array(sourceSchema)
      .optional()
      .meta({
        description: 'the pages that the article rests on; [^1] in a text cites the first',
        examples: [[{ title: 'A joint statement', publisher: 'OpenAI', url: 'https://openai.com/…', date: '2025-09-11' }]],
      }),
    follows: z
      .array(slugSchema)
      .optional()
      .meta({
        description: 'slugs of earlier articles that this news amends, continues or ends',
        examples: [['microsoft-openai-memorandum-next-phase']],
      }),
    terms: z
      .array(termSchema)
      .optional()
      .meta({ description: 'the terms of the deal', examples: [[{ name: 'Duration', value: 'Five years.[^1]' }]] }),
    amounts: z
      .array(amountSchema)
      .optional()
      .meta({
        description: 'the sums stated as part of this news',
        examples: [[{ value: 1000000000, currency: 'USD', what: 'investment' }]],
      }),
    updated: daySchema.optional().meta({
      description: 'the day of the last change, not before the day of the news, as YYYY-MM-DD',
      examples: ['2025-09-13'],
    }),
    corrections: z
      .array(correctionSchema)
      .optional()
      .meta({ description: 'what was corrected, and when', examples: [[{ date: '2025-09-13', text: 'The sum was wrong.' }]] }),
    draft: z
      .boolean()
      .optional()
      .meta({ description: 'true: shown in development, left out of the build', examples: [true] }),
  })
  .meta({ title: 'Entente article', description: 'An article of AI partnership news' })

/** What lies in a publisher's file, once it has passed the schema. parseArticle.ts makes an Article of it. */
export type ArticleFile = z.infer<typeof articleSchema>
