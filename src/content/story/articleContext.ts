import { type Archive, findNumber, loadCards } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Stories } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { Labels } from '../article/labels.ts'
import { deriveNeighbours, type Neighbours } from './neighbours.ts'
import { derivePairStories, type PairStory, pairsOf } from './pairStories.ts'
import { type Relation, relationOf, sharesMostParties } from './relation.ts'
import { compareTerms, type EarlierTerms, type TermChange } from './termChange.ts'

/** Two companies, how many articles name both, and whether a page of theirs was prerendered. */
export interface CountedPair {
  companies: [string, string]
  count: number
  hasPage: boolean
}

/** What an article's page shows beside the article itself: names, its story and its neighbours. */
export interface ArticleContext {
  labels: Labels
  /** Its outcome: the articles that follow it, directly or by way of others, oldest first, with what they do to it. */
  later: { step: ArticleRef; relation: Relation }[]
  /** Its terms beside those of the deals that it follows. */
  changes: TermChange[]
  stories: PairStory[]
  /** Of three parties or more: every two of them, with the number of articles that name both. */
  pairs: CountedPair[]
  neighbours: Neighbours
  /** Whether something may be missing, since it could not be had (partialContext.ts). */
  isPartial?: true
}

/** How many steps of a story terms are compared with, counted back from this one. */
const STEPS_COMPARED = 24

/** Everything around an article. An article that the index does not list (a draft) gets its companies' names alone. */
export async function deriveArticleContext(archive: Archive, article: Article): Promise<ArticleContext> {
  const [manifest, number] = await Promise.all([archive.manifest(), findNumber(archive, article)])
  const labels = labelsOf(manifest, article.companies)
  const alone = { labels, later: [], changes: compareTerms(article.terms, []), stories: [], pairs: [] }
  if (number === null) return { ...alone, neighbours: { older: null, newer: null } }
  const [stories, facets] = await Promise.all([archive.stories(), archive.facets()])
  const pairs = pairsOf(article.companies, facets)
  const [later, changes, pairStories, neighbours] = await Promise.all([
    deriveLater(archive, article, number, stories),
    deriveChanges(archive, article, stories.before(number)),
    derivePairStories(archive, pairs, number),
    deriveNeighbours(archive, number, null),
  ])
  const counted = pairs.map(({ companies, articles }): CountedPair => {
    const count = articles.count()
    return { companies, count, hasPage: count >= manifest.fewestJoint.page }
  })
  return { labels, later, changes, stories: pairStories, pairs: article.companies.length > 2 ? counted : [], neighbours }
}

/**
 * The articles that follow this one. The graph branches: what follows by way of others belongs here only where two of this
 * article's parties still take part.
 */
async function deriveLater(archive: Archive, article: Article, number: number, stories: Stories): Promise<ArticleContext['later']> {
  const numbers = stories.after(number)
  const cards = await loadCards(archive, numbers)
  const own = cards.filter(
    ({ companies }, i) =>
      stories.isDirect(numbers[i] ?? number, number) || companies.filter((id) => article.companies.includes(id)).length > 1,
  )
  return Promise.all(
    own.map(async (card) => {
      // Terms decide only between deals of the same parties; the others' files need not be fetched.
      const { terms } = sharesMostParties(article, card) ? await archive.article(card.slug) : { terms: [] }
      const relation = relationOf(article, { ...card, terms })
      return { step: toArticleRef(card), relation }
    }),
  )
}

/** Its terms beside those of the deals that it follows, the newest of them first. */
async function deriveChanges(archive: Archive, article: Article, numbers: readonly number[]): Promise<TermChange[]> {
  const cards = (await loadCards(archive, numbers.slice(0, STEPS_COMPARED))).filter((card) => sharesMostParties(card, article))
  const earlier = await Promise.all(
    cards.map(async (card): Promise<EarlierTerms> => {
      const { terms } = await archive.article(card.slug)
      return { step: toArticleRef(card), terms, relation: relationOf({ ...card, terms }, article) }
    }),
  )
  const changes = compareTerms(article.terms, earlier)
  // News that neither sets terms nor puts an end to any has nothing to say of them.
  return article.terms.length > 0 || changes.some(({ change }) => change === 'dropped') ? changes : []
}
