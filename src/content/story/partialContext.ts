import { type Archive, findNumber } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Article } from '../article/article.ts'
import { companiesNamedBy } from '../article/deal/companiesNamedBy.ts'
import type { ArticleContext } from './articleContext.ts'
import { deriveNeighbours } from './neighbours.ts'
import { derivePairStories, pairsOf } from './pairStories.ts'
import { compareTerms } from './termChange.ts'

/**
 * What can be told round an article where some files can't be had, as without a network: the article itself is whole, each part beside it
 * is there or left out. Never fails.
 */
export async function derivePartialContext(archive: Archive, article: Article): Promise<ArticleContext> {
  const named = companiesNamedBy(article)
  const labels = await orElse(async () => labelsOf(await archive.manifest(), named), {})
  const withoutPage = await orElse(async () => {
    const { companies } = await archive.facets()
    return named.filter((id) => !companies.has(id))
  }, [])
  const number = await orElse(() => findNumber(archive, article), null)
  const [stories, neighbours] = await Promise.all([
    orElse(async () => (number === null ? [] : derivePairStories(archive, await pairsOf(archive, article), number)), []),
    orElse(async () => (number === null ? NO_NEIGHBOURS : deriveNeighbours(archive, number, null)), NO_NEIGHBOURS),
  ])
  const changes = compareTerms(article.terms, [])
  return { labels, withoutPage, later: [], references: [], changes, stories, pairs: [], neighbours, isPartial: true }
}

const NO_NEIGHBOURS: ArticleContext['neighbours'] = { older: null, newer: null }

async function orElse<T>(derive: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await derive()
  } catch {
    return otherwise
  }
}
