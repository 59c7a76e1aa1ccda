import { type Archive, findNumber, loadCards } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Stories } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { Card } from '../article/card.ts'
import { companiesNamedBy } from '../article/deal/companiesNamedBy.ts'
import { baseUnitOf } from '../article/deal/sizeUnits.ts'
import type { Labels } from '../article/labels.ts'
import { unitOf } from '../money/describeQuantity.ts'
import { isOver } from '../money/traceMoney.ts'
import type { Day } from '../text/day.ts'
import { commonParties, FEWEST_COMMON } from './commonParties.ts'
import { deriveReferences, type Reference } from './facts/deriveReferences.ts'
import { hasNewsYearAfter } from './facts/hasNewsYearAfter.ts'
import { deriveNeighbours, type Neighbours } from './neighbours.ts'
import { derivePairStories, type PairStory, pairsOf } from './pairStories.ts'
import { type Relation, relationOf, sharesMostParties } from './relation.ts'
import { compareTerms, type EarlierTerms, type TermChange } from './termChange.ts'

/** Two companies, how many articles name both, and whether a page of theirs was prerendered. */
export interface CountedPair {
  companies: [string, string]
  count: number
  hasPage: boolean
  /** Whether they deal with each other in none of these: then theirs is a story and no partnership. */
  isApart?: true
}

/** What an article's page shows beside the article itself: names, its story and its neighbours. */
export interface ArticleContext {
  /** Of everyone whom it names. */
  labels: Labels
  /** Those of them, by their ids, who take part in no article and so have no page. */
  withoutPage: string[]
  /** Its outcome: the articles that follow it, directly or by way of others, oldest first, with what they do to it. */
  later: LaterArticle[]
  /** The articles that it leads to by name, but for those of its story. */
  references: Reference[]
  /** Whether the archive has news from more than a year after the last later article, or the last look for one. */
  isStale?: true
  /** Its terms beside those of the deals that it follows. */
  changes: TermChange[]
  stories: PairStory[]
  /** Of three parties or more: every two of them, with the number of articles that name both. */
  pairs: CountedPair[]
  neighbours: Neighbours
  /** Whether something may be missing, since it could not be had (partialContext.ts). */
  isPartial?: true
}

/** An article that follows another. */
export interface LaterArticle {
  step: ArticleRef
  relation: Relation
  /** The units in which it states what counts in the place of the plan that it replaces. */
  units?: string[]
}

/** How many steps of a story terms are compared with, counted back from this one. */
const STEPS_COMPARED = 24

/** Everything around an article. An article that the index does not list (a draft) gets its companies' names alone. */
export async function deriveArticleContext(archive: Archive, article: Article): Promise<ArticleContext> {
  const [manifest, number] = await Promise.all([archive.manifest(), findNumber(archive, article)])
  const named = companiesNamedBy(article)
  const labels = labelsOf(manifest, named)
  const [facets, references] = await Promise.all([archive.facets(), deriveReferences(archive, article)])
  const own = {
    labels,
    withoutPage: named.filter((id) => !facets.companies.has(id)),
    references,
  }
  const alone = {
    ...own,
    ...whetherStale(manifest, article, []),
    later: [],
    changes: compareTerms(article.terms, []),
    stories: [],
    pairs: [],
  }
  if (number === null) return { ...alone, neighbours: { older: null, newer: null } }
  const [stories, pairs] = await Promise.all([archive.stories(), pairsOf(archive, article)])
  const [later, changes, pairStories, neighbours] = await Promise.all([
    deriveLater(archive, article, number, stories),
    deriveChanges(archive, article, stories.before(number)),
    derivePairStories(archive, pairs, number),
    deriveNeighbours(archive, number, null),
  ])
  const counted = pairs.map(({ companies, articles, isApart }): CountedPair => {
    const count = articles.count()
    return { companies, count, hasPage: count >= manifest.fewestJoint.page, ...(isApart && { isApart }) }
  })
  return {
    ...own,
    ...whetherStale(manifest, article, later),
    later,
    changes,
    stories: pairStories,
    pairs: article.companies.length > 2 ? counted : [],
    neighbours,
  }
}

function whetherStale(manifest: Manifest, { checked }: Article, later: readonly LaterArticle[]): Pick<ArticleContext, 'isStale'> {
  const [last] = [checked, later.at(-1)?.step.date]
    .filter((day): day is Day => Boolean(day))
    .sort()
    .reverse()
  return last !== undefined && hasNewsYearAfter(manifest, last) ? { isStale: true } : {}
}

/**
 * The articles that follow this one. What strangers do with one of its parties is no part of its story: an article belongs here
 * only where two of this one's parties still take part, or where it follows directly and says why it is the same deal.
 */
async function deriveLater(archive: Archive, article: Article, number: number, stories: Stories): Promise<LaterArticle[]> {
  const numbers = stories.after(number)
  const cards = await loadCards(archive, numbers)
  const later = await Promise.all(
    cards.map(async (card, i): Promise<LaterArticle[]> => {
      if (sharesPair(article, card)) return [await laterArticle(archive, article, card)]
      const isDirect = stories.isDirect(numbers[i] ?? number, number)
      return isDirect && (await saysWhyItFollows(archive, card, article)) ? [await laterArticle(archive, article, card)] : []
    }),
  )
  return later.flat()
}

async function laterArticle(archive: Archive, article: Article, card: Card): Promise<LaterArticle> {
  // Terms decide only between deals of the same parties; the others' files need not be fetched.
  const known = sharesMostParties(article, card) ? await archive.article(card.slug) : null
  const relation = relationOf(article, { ...card, terms: known?.terms ?? [] })
  const units = relation === 'replaces' && known ? countedUnits(known) : []
  return { step: toArticleRef(card), relation, ...(units.length > 0 && { units }) }
}

/** The units of what an article states that totals count: for the whole deal, and not over. */
function countedUnits({ amounts, sizes, status: ofArticle }: Article): string[] {
  const counted = [...amounts.filter(({ period }) => period === null), ...sizes].filter(
    ({ status }) => !isOver({ status: status ?? ofArticle }),
  )
  return [...new Set(counted.map((one) => baseUnitOf(unitOf(one))))]
}

/** Whether two of an article's parties, or its only one, take part in another. */
function sharesPair({ companies }: Article, { companies: others }: Card): boolean {
  return commonParties(companies, others).length >= Math.min(FEWEST_COMMON, companies.length)
}

async function saysWhyItFollows(archive: Archive, { slug }: Card, earlier: Article): Promise<boolean> {
  const { follows } = await archive.article(slug)
  return follows.some((followed) => followed.slug === earlier.slug && followed.because !== null)
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
