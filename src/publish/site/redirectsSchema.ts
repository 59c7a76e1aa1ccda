import { z } from 'zod'

/** The format of `redirects.json`. */
export const redirectsSchema = z
  .record(
    z.string().regex(/^\/[^\s?#]*[^\s?#/][^\s?#]*$/, { error: 'a former path of this site, with a slash in front' }),
    z
      .string()
      .regex(/^\/(?!\/)\S*$/)
      .meta({ description: 'the path of a page of this site, with a slash in front', examples: ['/articles/new-slug/'] }),
  )
  .meta({
    description: 'an object: former paths of this site, each with a slash in front, and where they lead',
    examples: [{ '/old/': '/articles/new-slug/' }],
  })
