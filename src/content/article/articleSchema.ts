import { z } from 'zod'
import { newsName } from '../site/newsWords.ts'
import { THIS_SITE } from '../site/thisSite.ts'
import { amountSchema, dealDateSchema, followedSchema, rolesSchema, sizeSchema } from './deal/dealSchema.ts'
import { companyIdSchema, daySchema, idSchema, paragraph, slugSchema, text } from './fieldSchema.ts'
import { kindIds } from './kinds.ts'
import { authorSchema, blockSchema, correctionSchema, sourceSchema, termSchema } from './partSchema.ts'
import { defaultStatus, statusIds } from './statuses.ts'

/*
 * The format of `articles/<slug>.json`, which is a promise to publishers. It gives the build its checks, the JSON Schema
 * that editors read (`article.schema.json`) and the type ArticleFile. Descriptions say what is wanted; faults quote
 * them together with the example. Node only: the browser has decoders instead (content/text/decode.ts, parseArticle.ts).
 */

/** The kinds and statuses are those of the site ({@link THIS_SITE}), at the time of the call. */
export const articleSchema = () =>
  z
    .strictObject({
      $schema: z
        .string()
        .optional()
        .meta({ description: 'where editors find this schema', examples: ['../.schema/article.schema.json'] }),
      title: text.meta({ description: 'the headline: who did what', examples: ['Sample Cloud is to supply Example Labs for five years'] }),
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
          examples: [['example-labs', 'sample-cloud']],
        }),
      roles: rolesSchema.optional(),
      mentions: z
        .array(companyIdSchema)
        .max(100)
        .optional()
        .meta({
          description:
            'ids of companies that the texts name and that take no part: readers find the article by them, and no tie is drawn to them',
          examples: [['other-cloud']],
        }),
      kind: z.enum(kindIds()).meta({ description: `one of ${kindIds().join(', ')}`, examples: kindIds().slice(0, 1) }),
      status: z
        .enum(statusIds())
        .optional()
        .meta({ description: `one of ${describeStatuses()}; ${defaultStatus()} if left out`, examples: [defaultStatus()] }),
      summary: text.meta({ description: 'one or two sentences', examples: ['The two say that their work goes on together.'] }),
      body: z
        .array(blockSchema)
        .min(1)
        .meta({
          description: 'a list of paragraphs, headings, quotes, lists and pictures',
          examples: [['Example Labs and Sample Cloud have put out a joint statement.[^1]']],
        }),
      whyItMatters: z
        .array(paragraph)
        .max(3)
        .optional()
        .meta({
          description: 'one to three paragraphs; the first sentence stands alone, since lists and previews show it',
          examples: [['What was a plan is now a contract, with a sum and an end.']],
        }),
      sources: z
        .array(sourceSchema)
        .optional()
        .meta({
          description: 'the pages that the article rests on; [^1] in a text cites the first',
          examples: [[{ title: 'A joint statement', publisher: 'Example Labs', url: 'https://labs.example.com/…', date: '2025-09-11' }]],
        }),
      follows: z
        .array(followedSchema)
        .optional()
        .meta({
          description:
            'slugs of earlier articles whose deal this news amends, continues or ends; with fewer than two companies in common, an object with article and because',
          examples: [['example-labs-sample-cloud-letter-of-intent']],
        }),
      seeAlso: z
        .array(slugSchema)
        .optional()
        .meta({
          description: 'slugs of articles of other deals that are worth reading beside this one',
          examples: [['other-cloud-supplies-other-labs']],
        }),
      terms: z
        .array(termSchema)
        .optional()
        .meta({ description: 'the terms of the deal', examples: [[{ name: 'Duration', value: 'Five years.[^1]' }]] }),
      amounts: z
        .array(amountSchema())
        .optional()
        .meta({
          description: 'the sums stated as part of this news',
          examples: [[{ value: 1000000000, currency: 'USD', what: 'investment' }]],
        }),
      sizes: z
        .array(sizeSchema())
        .optional()
        .meta({
          description: 'how large the deal is, in power, chips, percent of equity, years or people',
          examples: [[{ value: 10, unit: 'GW', what: 'data centres' }]],
        }),
      dates: z
        .array(dealDateSchema)
        .optional()
        .meta({
          description: 'days of the deal other than that of the news: signed, in force, closes',
          examples: [[{ what: 'closes', when: 'second half of 2026' }]],
        }),
      authors: z
        .array(authorSchema)
        .min(1)
        .max(20)
        .optional()
        .meta({
          description: 'a list of those who wrote it, at most 20, each an object with name, and url for a page about them',
          examples: [[{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }]],
        }),
      published: daySchema.optional().meta({
        description: 'the day on which the article was put out, not before the day of the news, as YYYY-MM-DD; that day if left out',
        examples: ['2025-09-15'],
      }),
      updated: daySchema.optional().meta({
        description: 'the day of the last change, not before the article was put out, as YYYY-MM-DD',
        examples: ['2025-09-13'],
      }),
      checked: daySchema.optional().meta({
        description: 'the day on which somebody last looked for later news, not before the article was put out, as YYYY-MM-DD',
        examples: ['2026-03-02'],
      }),
      corrections: z
        .array(correctionSchema)
        .optional()
        .meta({ description: 'what was corrected, and when', examples: [[{ date: '2025-09-13', text: 'The sum was wrong.' }]] }),
      note: paragraph.optional().meta({
        description: 'how this article was made, in a sentence or two; it may hold *emphasis*, [a link](https://…) and citations',
        examples: ['Drafted by a program from the sources below, and read by our editors.'],
      }),
      slugs: z
        .array(idSchema)
        .optional()
        .meta({
          description: 'slugs that the article had before, the first one first: their addresses lead to it, and feeds know it by the first',
          examples: [['example-labs-statement']],
        }),
      draft: z
        .boolean()
        .optional()
        .meta({ description: 'true: shown in development, left out of the build', examples: [true] }),
    })
    .meta({ title: 'Article', description: `An article of ${newsName()}` })

/** What lies in a publisher's file, once it has passed the schema. parseArticle.ts makes an Article of it. */
export type ArticleFile = z.infer<ReturnType<typeof articleSchema>>

/** "reported (by others), intended (letter of intent, memorandum, plan), announced, completed, ended" */
function describeStatuses(): string {
  const notes = { reported: ' (by others)', intended: ' (letter of intent, memorandum, plan)', announced: '', completed: '', ended: '' }
  return THIS_SITE.statuses.map(({ id, means }) => id + notes[means]).join(', ')
}
