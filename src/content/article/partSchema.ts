import { z } from 'zod'
import { SOURCE_KINDS } from './deal/sourceKinds.ts'
import { TERM_NAMES } from './deal/termNames.ts'
import { companyIdSchema, daySchema, linkSchema, paragraph, text } from './fieldSchema.ts'

/* The objects that an article is made of, with descriptions and examples as in fieldSchema.ts. Node only, as articleSchema.ts. */

/** The blocks of a text that are no picture, for articles and collections alike. `inner`: a paragraph there, with its description. */
export const textBlocks = (inner: typeof text) =>
  [
    inner,
    z.strictObject({ heading: text.meta({ description: 'a heading between paragraphs', examples: ['What changes'] }) }),
    z.strictObject({
      quote: text.meta({ description: 'words that somebody said, without quotation marks', examples: ['We stay committed.'] }),
      by: text.meta({ description: 'who said them', examples: ['Robin Doe, chair of Example Labs'] }),
    }),
    z.strictObject({
      list: z
        .array(inner)
        .min(1)
        .meta({ description: 'a list of texts', examples: [['Computing time', 'A joint laboratory']] }),
    }),
  ] as const

/** What is said of a picture. */
const pictureTexts = {
  alt: text.meta({
    description:
      'what the picture shows, in a sentence, for those who do not see it; a picture that only decorates does not belong into an article',
    examples: ['The heads of both companies shake hands in front of a screen'],
  }),
  caption: paragraph.optional().meta({
    description: 'what readers see below it; it may hold *emphasis*, [a link](https://…) and citations of the sources, such as [^1]',
    examples: ['The two on the day of the signing.[^1]'],
  }),
  credit: text.optional().meta({ description: 'who made the picture, or whose it is, as plain text', examples: ['Photo: Sample Cloud'] }),
}

const pictureSchema = z.strictObject({
  image: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/)
    .max(200)
    .meta({
      description:
        'the name of a picture in images/, the folder beside articles/, without that folder: letters, digits, hyphens, dots, and / for folders in it; nothing is loaded from elsewhere, so save the picture there',
      examples: ['signing.jpg'],
    }),
  ...pictureTexts,
})

const pixelsSchema = z.int().positive()

/** A picture as it is exported. */
const publishedPictureSchema = z.strictObject({
  image: linkSchema.meta({ description: 'the address of the picture', examples: ['https://example.org/images/signing.1a2b3c4d5e.jpg'] }),
  width: pixelsSchema.meta({ description: 'its width in pixels', examples: [1200] }),
  height: pixelsSchema.meta({ description: 'its height in pixels', examples: [800] }),
  ...pictureTexts,
})

const BLOCK = {
  description: 'a paragraph as text, or an object with heading, with quote and by, with list, or with image and alt',
  examples: ['Example Labs and Sample Cloud have put out a joint statement.[^1]'],
}

export const blockSchema = z.union([...textBlocks(paragraph), pictureSchema]).meta(BLOCK)

export const publishedBlockSchema = z.union([...textBlocks(paragraph), publishedPictureSchema]).meta(BLOCK)

export const authorSchema = z.strictObject({
  name: text.meta({ description: 'the name of somebody who wrote it', examples: ['Ada Lovelace'] }),
  url: linkSchema.optional().meta({ description: 'a page about them, a whole link', examples: ['https://example.org/ada/'] }),
})

export const sourceSchema = z.strictObject({
  title: text.optional().meta({
    description: 'the title of the page as it stands there; left out where it is not known, and never made up',
    examples: ['A joint statement from Example Labs and Sample Cloud'],
  }),
  publisher: text.meta({ description: 'who published it', examples: ['Example Labs'] }),
  company: companyIdSchema.optional().meta({
    description: 'the id of the publisher, where it is a company in companies.json',
    examples: ['example-labs'],
  }),
  kind: z
    .enum(SOURCE_KINDS)
    .optional()
    .meta({
      description: `what kind of page it is, one of ${SOURCE_KINDS.join(', ')}; the first five are first-hand, report and analysis tell what others have said`,
      examples: ['announcement'],
    }),
  url: linkSchema,
  date: daySchema.optional().meta({ description: 'the day of the page, as YYYY-MM-DD', examples: ['2025-09-11'] }),
  read: daySchema.optional().meta({
    description: 'the day on which it was read for the article, not before the day of the page, as YYYY-MM-DD',
    examples: ['2025-09-12'],
  }),
})

export const termSchema = z.strictObject({
  name: text.meta({
    description: `the name of a term, the same from deal to deal, as ${TERM_NAMES.join(', ')}`,
    examples: ['Exclusivity'],
  }),
  value: paragraph.meta({
    description: 'the term in a sentence, with its citation',
    examples: ['Sample Cloud is the only supplier until 2030.[^2]'],
  }),
})

export const correctionSchema = z.strictObject({
  date: daySchema,
  text: text.meta({ description: 'what was wrong and what is right', examples: ['An earlier version gave the sum in euros.'] }),
})
