import { type Archive, loadCards } from '../archive/archive.ts'
import type { Bitset } from '../archive/bitset.ts'
import type { Article } from '../article/article.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import { areTogether, rolesOf } from '../article/deal/roles.ts'

const STEPS_SHOWN = 5
const STORIES_SHOWN = 3

/** The relationship of two companies around one article, newest first. */
export interface PairStory {
  companies: [string, string]
  /** How many steps there are in all. */
  total: number
  hasPage: boolean
  /** Whether they deal with each other in no step of it. */
  isApart?: true
  steps: ArticleRef[]
}

/** Two companies of an article, with the articles that name both. */
export interface JointPair {
  companies: [string, string]
  articles: Bitset
  /** Whether they deal with each other in none of these (content/archive/parties.ts). */
  isApart?: true
}

/** Every two companies of an article, in the order in which it names them, with the articles that name both. */
export async function pairsOf(archive: Archive, { companies, roles }: Pick<Article, 'companies' | 'roles'>): Promise<JointPair[]> {
  const facets = await archive.facets()
  const pairs = companies.flatMap((a, i) =>
    companies.slice(i + 1).flatMap((b): JointPair[] => {
      const articles = facets.joint(a, b)
      return articles ? [{ companies: [a, b], articles }] : []
    }),
  )
  // Whoever deals with each other here is not apart, and most do: then the file of parties need not be fetched.
  const mayBeApart = ([a, b]: JointPair['companies']) => !areTogether(rolesOf(roles, a), rolesOf(roles, b))
  if (!pairs.some(({ companies }) => mayBeApart(companies))) return pairs
  const parties = await archive.parties()
  return pairs.map((pair) => {
    const isApart = mayBeApart(pair.companies) && pair.articles.andNot(parties.apart(...pair.companies)).count() === 0
    return isApart ? { ...pair, isApart } : pair
  })
}

/** The stories that are shown beside an article: of pairs that met more than once, the leading company's first. */
export async function derivePairStories(archive: Archive, pairs: readonly JointPair[], number: number): Promise<PairStory[]> {
  const { fewestJoint } = await archive.manifest()
  const shown = pairs.filter(({ articles }) => articles.count() > 1).slice(0, STORIES_SHOWN)
  return Promise.all(shown.map((pair) => derivePairStory(archive, pair, number, fewestJoint.page)))
}

/** The newest steps; where this article is older than those, it replaces the last one shown. */
async function derivePairStory(archive: Archive, pair: JointPair, number: number, fewest: number): Promise<PairStory> {
  const { companies, articles, isApart } = pair
  const newest = articles.take(STEPS_SHOWN, true)
  const numbers = newest.includes(number) ? newest : [...newest.slice(0, STEPS_SHOWN - 1), number]
  const cards = await loadCards(archive, numbers)
  const total = articles.count()
  return { companies, total, hasPage: total >= fewest, ...(isApart && { isApart }), steps: cards.map(toArticleRef) }
}
