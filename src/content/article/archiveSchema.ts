import { z } from 'zod'
import { articleSchema } from './articleSchema.ts'
import { idSchema, linkSchema } from './fieldSchema.ts'
import { publishedBlockSchema } from './partSchema.ts'

/** The format of `data/archive.json`, the whole archive in one file, for those who export it. Node only, as articleSchema.ts. */

const publishedArticleSchema = () =>
  articleSchema()
    .omit({ $schema: true, draft: true })
    .extend({
      slug: idSchema.meta({
        description: 'the name by which other articles refer to it, in follows and sameAs',
        examples: ['sample-cloud-to-supply-example-labs'],
      }),
      address: linkSchema.meta({
        description: 'the address of its page',
        examples: ['https://example.org/articles/sample-cloud-to-supply-example-labs/'],
      }),
      body: z
        .array(publishedBlockSchema)
        .min(1)
        .meta({ description: 'a list of paragraphs, headings, quotes, lists and pictures', examples: [['A paragraph.']] }),
    })

export const archiveSchema = () =>
  z
    .strictObject({
      $schema: linkSchema.meta({ description: 'the address of this schema', examples: ['https://example.org/archive.schema.json'] }),
      name: z.string().meta({ description: 'the name of the site', examples: ['Quantum deals'] }),
      url: linkSchema.meta({ description: 'the address of the site', examples: ['https://example.org/'] }),
      licence: z
        .string()
        .optional()
        .meta({ description: 'what the publisher lets others do with the texts', examples: ['CC BY 4.0'] }),
      count: z.int().meta({ description: 'the number of articles', examples: [219] }),
      articles: z
        .array(publishedArticleSchema())
        .meta({ description: 'every published article, oldest first, as its publisher wrote it, with its slug and its address' }),
    })
    .meta({ title: 'Archive', description: 'Every published article of a site' })
