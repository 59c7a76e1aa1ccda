import type { CompanyLabel } from '../content/article/company.ts'
import { asList, asNumber, asRecord, asText } from '../content/text/decode.ts'

/**
 * An article that was saved, as it was published, with the names of its companies: whole also where the site no longer has
 * it. `article` is its file (`articles/<slug>.json`), which content/article/parseArticle.ts reads.
 */
export interface ArticleCopy {
  slug: string
  article: unknown
  labels: CompanyLabel[]
}

/** @throws DataFault when the value is no copy; its article is not looked at. */
export function parseArticleCopy(value: unknown, where: string): ArticleCopy {
  const copy = asRecord(value, where)
  return {
    slug: asText(copy['slug'], `${where}: slug`),
    article: copy['article'],
    labels: asList(copy['labels'], `${where}: labels`, (label, at) => {
      const { id, name, hue } = asRecord(label, at)
      return { id: asText(id, at), name: asText(name, at), hue: asNumber(hue, at) }
    }),
  }
}
