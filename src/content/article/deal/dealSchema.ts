import { z } from 'zod'
import { CURRENCIES, isCurrency } from '../currencies.ts'
import { companyIdSchema, slugSchema, text } from '../fieldSchema.ts'
import { statusIds } from '../statuses.ts'
import { isPeriod } from './period.ts'
import { ROLES } from './roles.ts'
import { SIZE_UNITS } from './sizeUnits.ts'

/* What an article says of its deal: parts, sums, sizes, days, stories, with descriptions and examples as in fieldSchema.ts. Node only. */

export const rolesSchema = z
  .record(
    companyIdSchema,
    z
      .array(z.enum(ROLES).meta({ description: `what it does there: one of ${ROLES.join(', ')}`, examples: ['supplier'] }))
      .min(1)
      .meta({ description: `a list of one or more of ${ROLES.join(', ')}`, examples: [['supplier', 'investor']] }),
  )
  .meta({
    description: `what each party does in the deal: an object with lists of ${ROLES.join(', ')} by the ids of companies`,
    examples: [{ 'example-labs': ['customer'], 'sample-cloud': ['supplier', 'investor'] }],
  })

/** At most what a double holds exactly. */
const valueSchema = z.number().positive().max(Number.MAX_SAFE_INTEGER)

const qualifierSchema = text.meta({ description: 'a word for how exact it is, which stands before it', examples: ['up to'] })

/** The last fields of sums and of sizes. */
const quantityFields = () => ({
  status: z
    .enum(statusIds())
    .optional()
    .meta({
      description: `how certain it is, one of ${statusIds().join(', ')}; the status of the article if left out; "announced" outlives the end of the deal`,
      examples: statusIds().slice(0, 1),
    }),
  sameAs: slugSchema.optional().meta({
    description: 'the slug of an earlier article that states the same; it counts there',
    examples: ['example-labs-sample-cloud-letter-of-intent'],
  }),
  partOf: slugSchema.optional().meta({
    description:
      'the slug of the article, which may be this one, that states the larger sum or size of which this is a part; the part is shown and not counted again',
    examples: ['example-labs-building-programme'],
  }),
})

export const amountSchema = () =>
  z.strictObject({
    value: valueSchema.meta({
      description: 'the sum in whole units of its currency, or the lower end of a range, at most 9007199254740991',
      examples: [1000000000],
    }),
    most: valueSchema
      .optional()
      .meta({ description: 'the upper end of a range, of which value is the lower one, in the same units', examples: [1500000000] }),
    currency: z
      .string()
      .refine(isCurrency)
      .meta({ enum: [...CURRENCIES], description: 'a currency code of three capital letters (ISO 4217)', examples: ['USD'] }),
    qualifier: qualifierSchema.optional(),
    what: text.meta({ description: 'what the money is for', examples: ['cloud services'] }),
    from: companyIdSchema.optional().meta({ description: 'the id of the company that pays', examples: ['example-labs'] }),
    to: companyIdSchema.optional().meta({ description: 'the id of the company that is paid', examples: ['sample-cloud'] }),
    period: z
      .string()
      .refine(isPeriod)
      .optional()
      .meta({
        description:
          'the time that the sum is for, where it is not for the whole deal: year, half-year, quarter or month for each, or one alone, as 2026, 2026-H1, 2026-Q3 or 2026-07; such a sum is added to no other',
        examples: ['year'],
      }),
    ...quantityFields(),
  })

export const sizeSchema = () =>
  z.strictObject({
    value: valueSchema.meta({ description: 'how much, in its unit, or the lower end of a range', examples: [10] }),
    most: valueSchema.optional().meta({ description: 'the upper end of a range, of which value is the lower one', examples: [12] }),
    unit: z.enum(SIZE_UNITS).meta({
      description: `one of ${SIZE_UNITS.join(', ')}; percent of the equity of "from", years for how long the deal runs`,
      examples: ['GW'],
    }),
    qualifier: qualifierSchema.optional(),
    what: text.meta({ description: 'of what', examples: ['data centres'] }),
    from: companyIdSchema
      .optional()
      .meta({ description: 'the id of the company that supplies it, or whose equity it is', examples: ['sample-cloud'] }),
    to: companyIdSchema.optional().meta({ description: 'the id of the company that gets it', examples: ['example-labs'] }),
    ...quantityFields(),
  })

export const dealDateSchema = z.strictObject({
  what: text.meta({ description: 'what happens then: signed, in force, closes, first gigawatt', examples: ['signed'] }),
  when: text.meta({
    description:
      'when: a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY, or else the words of the source, such as "Q3 2026" or "by 2030"',
    examples: ['2025-09-12'],
  }),
})

const FOLLOWED = { description: 'the slug of an earlier article', examples: ['example-labs-sample-cloud-letter-of-intent'] }

export const followedSchema = z
  .union([
    slugSchema,
    z.strictObject({
      article: slugSchema.meta(FOLLOWED),
      because: text.meta({
        description: 'why it is the same deal, in a sentence, where the two articles have fewer than two companies in common',
        examples: ['Sample Cloud has taken over the contract'],
      }),
    }),
  ])
  .meta({
    description: 'the slug of an earlier article of the same deal, or an object with article and because',
    examples: FOLLOWED.examples,
  })
