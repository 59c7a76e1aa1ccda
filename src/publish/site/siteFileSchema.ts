import { z } from 'zod'
import { idSchema, linkSchema, text } from '../../content/article/fieldSchema.ts'
import { MEANINGS } from '../../content/site/siteDescription.ts'
import { isDay } from '../../content/text/day.ts'
import { HOSTS } from './host.ts'

/** The version of the site folder's format that this software reads. CHANGELOG.md says what each has changed. */
export const FORMAT = 1

const address = text.refine(isAddress)
const count = z.int().min(0)
const fewest = z.int().min(1)

/** The id of a kind or a status. */
const listedId = (example: string) =>
  idSchema
    .max(40)
    .regex(/^[a-z]/)
    .meta({
      description: 'what articles and addresses call it: a word of lower-case letters, digits and single hyphens',
      examples: [example],
    })

const kindSchema = z.strictObject({
  id: listedId('hardware'),
  name: text.meta({ description: 'the name that readers see', examples: ['Hardware'] }),
  words: text.optional().meta({ description: 'what people call such news, for the search', examples: ['processors qubits cryostats'] }),
  ends: z
    .boolean()
    .optional()
    .meta({ description: 'true: such news ends the deal that it follows', examples: [true] }),
})

const statusSchema = z.strictObject({
  id: listedId('rumoured'),
  name: text.meta({ description: 'the name that readers see', examples: ['Rumoured'] }),
  means: z
    .enum(MEANINGS)
    .optional()
    .meta({
      description: `how sums and stories take it: one of ${MEANINGS.join(', ')}; if left out, what its id says`,
      examples: ['reported'],
    }),
})

/**
 * The format of `site.json`. It gives the build its checks and the JSON Schema that editors read; descriptions say what is wanted, and
 * faults quote them together with the example. `sections` are the ids of the pages that the header may name.
 */
export const siteFileSchema = (sections: readonly string[]) =>
  z
    .strictObject({
      $schema: z
        .string()
        .optional()
        .meta({ description: 'where editors find this schema', examples: ['.schema/site.schema.json'] }),
      format: z.literal(FORMAT).meta({ description: `the version of the format of this folder: ${FORMAT}`, examples: [FORMAT] }),
      name: text.max(60).meta({ description: 'the name of the site, in at most 60 characters', examples: ['Quantum deals'] }),
      topic: text
        .max(60)
        .optional()
        .meta({ description: 'what the partnerships are about, as it stands within a sentence', examples: ['quantum computing'] }),
      headline: text
        .max(140)
        .optional()
        .meta({
          description: 'the question that the site answers, in at most 140 characters',
          examples: ['Who builds quantum computers with whom, and why it matters'],
        }),
      description: text
        .max(300)
        .optional()
        .meta({
          description: 'what the site is, in a sentence or two, for search results and feeds',
          examples: ['A timeline of partnerships in quantum computing, with sources.'],
        }),
      language: z
        .string()
        .refine(isLanguage)
        .optional()
        .meta({ description: 'the language of the articles, as BCP 47 names it; en if left out', examples: ['de'] }),
      url: linkSchema
        .optional()
        .meta({ description: 'the address under which readers find the site', examples: ['https://example.org/news/'] }),
      contact: address
        .optional()
        .meta({ description: 'where readers reach you: an e-mail address or a whole link', examples: ['news@example.org'] }),
      corrections: address.optional().meta({
        description: 'where readers tell of mistakes: an e-mail address or a whole link; the contact if left out',
        examples: ['corrections@example.org'],
      }),
      publisher: z
        .strictObject({
          name: text.meta({ description: 'who publishes the site', examples: ['Example Media'] }),
          url: linkSchema.optional().meta({ description: "the publisher's own site", examples: ['https://example.org/'] }),
          sameAs: z
            .array(linkSchema)
            .optional()
            .meta({ description: 'pages elsewhere that are about the same publisher', examples: [['https://www.wikidata.org/wiki/Q1']] }),
        })
        .optional()
        .meta({ description: 'who publishes the site', examples: [{ name: 'Example Media', url: 'https://example.org/' }] }),
      licence: text.optional().meta({
        description: 'what others may do with the texts, in a sentence or two',
        examples: ['CC BY 4.0: use the texts with a link.'],
      }),
      robots: z
        .union([z.enum(['allow', 'disallow']), z.array(z.string()).min(1)])
        .optional()
        .meta({
          description: 'what robots.txt says: allow, disallow, or a list of lines that follow "allow"',
          examples: [['User-agent: GPTBot', 'Disallow: /']],
        }),
      host: z
        .enum(HOSTS)
        .optional()
        .meta({ description: `where the site is put: one of ${HOSTS.join(', ')}`, examples: ['github-pages'] }),
      offline: z
        .boolean()
        .optional()
        .meta({
          description: 'false: the site keeps nothing on the devices of readers to work without a network, and takes away what it has kept',
          examples: [false],
        }),
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .optional()
        .meta({
          description: 'the colour of links and marks as #rrggbb; it is made lighter or darker where it could not be read',
          examples: ['#0b5fa5'],
        }),
      kinds: z
        .array(kindSchema)
        .min(1)
        .max(40)
        .optional()
        .meta({
          description: 'the kinds of news, in the order of lists; the built-in ones if left out',
          examples: [[{ id: 'hardware', name: 'Hardware' }]],
        }),
      statuses: z
        .array(statusSchema)
        .min(1)
        .max(20)
        .optional()
        .meta({
          description: 'the statuses of news, in the order of lists, one of which means announced; the built-in ones if left out',
          examples: [[{ id: 'announced', name: 'Announced' }]],
        }),
      navigation: z
        .strictObject({
          sections: z
            .array(z.enum(sections))
            .optional()
            .meta({
              description: `the sections that the header names, in order: any of ${sections.join(', ')}; all if left out`,
              examples: [['timeline', 'companies', 'about']],
            }),
          pages: z
            .array(idSchema)
            .optional()
            .meta({
              description: 'the pages of your own that the header names too: files of pages/ without .md; the footer names all',
              examples: [['method']],
            }),
        })
        .optional()
        .meta({ description: 'what the header names', examples: [{ sections: ['timeline', 'companies'] }] }),
      coverage: z
        .strictObject({
          until: z
            .string()
            .refine(isDay)
            .meta({
              format: 'date',
              description: 'the last day of which the archive holds the news, as YYYY-MM-DD',
              examples: ['2026-11-20'],
            }),
          note: text.optional().meta({ description: 'a sentence about it', examples: ['Updated every Friday.'] }),
        })
        .optional()
        .meta({ description: 'to which day the archive goes', examples: [{ until: '2026-11-20' }] }),
      build: z
        .strictObject({
          pictures: count
            .optional()
            .meta({ description: 'for how many of the newest articles preview pictures are drawn', examples: [400] }),
          fewestJoint: fewest
            .optional()
            .meta({ description: 'from how many joint articles on two companies have a page in files', examples: [2] }),
          fewestFollowed: fewest
            .optional()
            .meta({ description: 'from how many joint articles on such a page has feeds and a picture', examples: [3] }),
          wholeArticles: count
            .optional()
            .meta({ description: 'how many of the newest articles have a whole page in files', examples: [10_000] }),
          precompress: z
            .boolean()
            .optional()
            .meta({ description: 'true: compressed copies lie beside the texts', examples: [true] }),
          oembed: z
            .boolean()
            .optional()
            .meta({ description: 'false: no files beside the pages tell other sites how to show them', examples: [false] }),
        })
        .optional()
        .meta({ description: 'what is written in files', examples: [{ pictures: 400 }] }),
    })
    .meta({ title: 'Site', description: 'What a site is called, what it is about and who publishes it' })

export type SiteFile = z.infer<ReturnType<typeof siteFileSchema>>

function isAddress(value: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(value) || linkSchema.safeParse(value).success
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1 && Intl.DateTimeFormat.supportedLocalesOf(value).length === 1
  } catch {
    return false
  }
}
