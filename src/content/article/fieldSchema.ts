import { z } from 'zod'
import { isDay } from '../text/day.ts'

/*
 * The values that fields of publishers' files hold. Each says by its description what is wanted, and by its example how it
 * looks; faults quote both. Node only, as articleSchema.ts.
 */

export const text = z.string().trim().min(1)

export const daySchema = z
  .string()
  .refine(isDay)
  .meta({
    format: 'date',
    description: 'a day that exists, as YYYY-MM-DD, from 1990 to five years ahead',
    examples: ['2025-09-12'],
  })

export const linkSchema = z.url({ protocol: /^https?$/ }).meta({
  description: 'a whole link that begins with https:// or http://',
  examples: ['https://labs.example.com/joint-statement/'],
})

const CLEAN = 'lower-case letters, digits and single hyphens'

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: CLEAN })
  .max(200)
  .meta({
    description: CLEAN,
    examples: ['example-labs'],
  })

export const companyIdSchema = idSchema.meta({ description: 'the id of a company in companies.json', examples: ['example-labs'] })

export const slugSchema = idSchema.meta({
  description: 'the slug of an article of the archive: the name of its file without .json',
  examples: ['example-labs-sample-cloud-letter-of-intent'],
})

export const paragraph = text.meta({
  description: 'a text; it may hold *emphasis*, [a link](https://…) and citations of the sources, such as [^1]',
  examples: ['Example Labs and Sample Cloud have put out a joint statement.[^1]'],
})
