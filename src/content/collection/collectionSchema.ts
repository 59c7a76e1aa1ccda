import { z } from 'zod'
import { daySchema, slugSchema, text } from '../article/fieldSchema.ts'
import { textBlocks } from '../article/partSchema.ts'

/*
 * The format of `collections/<slug>.json`, which is a promise to publishers, as that of articles is (content/article/articleSchema.ts):
 * it gives the build its checks and faults, editors their JSON Schema, and the code the type CollectionFile. Node only.
 */

const paragraph = text.meta({
  description: 'a text; it may hold *emphasis* and [a link](https://…), also to an article: [words](/articles/slug/)',
  examples: ['It began with [a letter of intent](/articles/example-labs-sample-cloud-letter-of-intent/).'],
})

const blockSchema = z.union(textBlocks(paragraph)).meta({
  description: 'a paragraph as text, or an object with heading, with quote and by, or with list',
  examples: ['It began with a letter of intent.'],
})

const notedSchema = z.strictObject({
  article: slugSchema,
  note: paragraph.optional().meta({
    description: 'why the article stands here, in a sentence; it may hold *emphasis* and [a link](https://…)',
    examples: ['Here the plan became a contract.'],
  }),
})

const entrySchema = z.union([slugSchema, notedSchema]).meta({
  description: 'the slug of an article, or an object with article and note',
  examples: ['sample-cloud-to-supply-example-labs'],
})

export const collectionSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({ description: 'where editors find this schema', examples: ['../.schema/collection.schema.json'] }),
    title: text.meta({ description: 'the question that the collection answers', examples: ['Who supplies Example Labs?'] }),
    summary: text.meta({
      description: 'one or two sentences, which lists, previews and feeds show',
      examples: ['From the first letter of intent to a contract over five years.'],
    }),
    introduction: z
      .array(blockSchema)
      .min(1)
      .optional()
      .meta({
        description: 'what stands before the articles: a list of paragraphs, headings, quotes and lists',
        examples: [['Example Labs had no computers of its own. These articles tell how that changed.']],
      }),
    articles: z
      .array(entrySchema)
      .min(1)
      .max(200)
      .meta({
        description: 'the articles in their order here, each once, at least one, at most 200: slugs, or objects with article and note',
        examples: [
          [
            'example-labs-sample-cloud-letter-of-intent',
            { article: 'sample-cloud-to-supply-example-labs', note: 'Here the plan became a contract.' },
          ],
        ],
      }),
    updated: daySchema.optional().meta({
      description: 'the day on which the collection was last looked over, as YYYY-MM-DD',
      examples: ['2026-11-20'],
    }),
    draft: z
      .boolean()
      .optional()
      .meta({ description: 'true: shown in development, left out of the build', examples: [true] }),
  })
  .meta({ title: 'Collection', description: 'A collection: a question, an introduction, and articles in an order of their own' })

/** What lies in a publisher's file, once it has passed the schema. */
export type CollectionFile = z.infer<typeof collectionSchema>
