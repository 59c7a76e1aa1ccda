import { z } from 'zod'
import { isDay } from '../text/day.ts'
import { KINDS, STATUSES } from './article.ts'

/*
 * The format of `articles/<slug>.json`, which is a promise to publishers. It gives the build its checks, the JSON Schema
 * that editors read (`article.schema.json`) and the type ArticleFile. Descriptions say what is wanted; faults quote
 * them together with the example. Node only: readers get decode.ts instead.
 */

const text = z.string().trim().min(1)

export const daySchema = z
  .string()
  .refine(isDay)
  .meta({
    format: 'date',
    description: 'a day that exists, as YYYY-MM-DD, from 1900 to five years ahead',
    examples: ['2025-09-12'],
  })

export const linkSchema = z.url({ protocol: /^https?$/ }).meta({
  description: 'a whole link that begins with https:// or http://',
  examples: ['https://openai.com/index/joint-statement-from-openai-and-microsoft/'],
})

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(200)
  .meta({
    description: 'lower-case letters, digits and single hyphens',
    examples: ['openai'],
  })

const companyIdSchema = idSchema.meta({ description: 'the id of a company in companies.json', examples: ['openai'] })

const slugSchema = idSchema.meta({
  description: 'the slug of an article of the archive: the name of its file without .json',
  examples: ['microsoft-openai-memorandum-next-phase'],
})

const paragraph = text.meta({
  description: 'a text; it may hold *emphasis*, [a link](https://…) and citations of the sources, such as [^1]',
  examples: ['OpenAI and Microsoft have put out a joint statement.[^1]'],
})

const blockSchema = z
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

const sourceSchema = z.strictObject({
  title: text.meta({ description: 'the title of the page', examples: ['A joint statement from OpenAI and Microsoft'] }),
  publisher: text.meta({ description: 'who published it', examples: ['OpenAI'] }),
  url: linkSchema,
  date: daySchema.optional(),
})

const termSchema = z.strictObject({
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

const amountSchema = z.strictObject({
  value: z
    .number()
    .positive()
    .max(Number.MAX_SAFE_INTEGER)
    .meta({ description: 'the sum in whole units of its currency, at most 9007199254740991', examples: [1000000000] }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ description: 'a currency code of three capital letters (ISO 4217)', examples: ['USD'] }),
  qualifier: text.optional().meta({ description: 'how exact the sum is', examples: ['up to'] }),
  what: text.meta({ description: 'what the money is for', examples: ['further Azure services'] }),
  from: companyIdSchema.optional().meta({ description: 'the id of the company that pays', examples: ['microsoft'] }),
  to: companyIdSchema.optional().meta({ description: 'the id of the company that is paid', examples: ['openai'] }),
  sameAs: slugSchema.optional().meta({
    description: 'the slug of an earlier article that counts this money already',
    examples: ['microsoft-openai-one-billion-investment'],
  }),
})

const correctionSchema = z.strictObject({
  date: daySchema,
  text: text.meta({ description: 'what was wrong and what is right', examples: ['An earlier version gave the sum in euros.'] }),
})

export const articleSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({ description: 'where editors find this schema', examples: ['../article.schema.json'] }),
    title: text.meta({ description: 'the headline: who did what', examples: ['OpenAI and Microsoft reaffirm their partnership'] }),
    date: daySchema.meta({
      description: 'the day of the news, a day that exists, as YYYY-MM-DD, from 1900 to five years ahead',
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
