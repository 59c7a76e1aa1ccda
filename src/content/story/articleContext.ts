import { type Archive, findNumber, loadCards } from '../archive/archive.ts'
import type { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Stories } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { Labels } from '../article/labels.ts'
import { findMatches, type Question } from '../query/matches.ts'
import { resolveQuestion } from '../query/resolveQuestion.ts'
import { type Relation, relationOf, sharesMostParties } from './relation.ts'
import { compareTerms, type EarlierTerms, type TermChange } from './termChange.ts'

/** The relationship of two companies around one article, newest first. */
export interface PairStory {
  companies: [string, string]
  /** How many steps there are in all. */
  total: number
  steps: ArticleRef[]
}

/** What an article's page shows beside the article itself. */
export interface ArticleContext {
  labels: Labels
  /** What became of it: the articles that follow it, directly or by way of others, oldest first, with what they do to it. */
  later: { step: ArticleRef; relation: Relation }[]
  /** Its terms beside those of the deals that it follows. */
  changes: TermChange[]
  stories: PairStory[]
  /** Of three parties or more: every two of them, with the number of articles that name both. */
  pairs: { companies: [string, string]; count: number }[]
  neighbours: Neighbours
}

export interface Neighbours {
  older: ArticleRef | null
  newer: ArticleRef | null
}

const STEPS_SHOWN = 5
const STORIES_SHOWN = 3
/** How far back in a story terms are sought. */
const STEPS_COMPARED = 24

/** Everything around an article. An article that the index does not list (a draft) gets its companies' names alone. */
export async function deriveArticleContext(archive: Archive, article: Article): Promise<ArticleContext> {
  const [manifest, number] = await Promise.all([archive.manifest(), findNumber(archive, article)])
  const labels = labelsOf(manifest, article.companies)
  const alone = { labels, later: [], changes: compareTerms(article.terms, []), stories: [], pairs: [] }
  if (number === null) return { ...alone, neighbours: { older: null, newer: null } }
  const [stories, facets] = await Promise.all([archive.stories(), archive.facets()])
  const pairs = pairsOf(article.companies, facets)
  const [later, changes, told, neighbours] = await Promise.all([
    deriveLater(archive, article, number, stories),
    deriveChanges(archive, article, stories.before(number)),
    Promise.all(pairsToTell(pairs).map((pair) => derivePairStory(archive, pair, number))),
    deriveNeighbours(archive, number, null),
  ])
  const counted = pairs.map(({ companies, articles }) => ({ companies, count: articles.count() }))
  return { labels, later, changes, stories: told, pairs: article.companies.length > 2 ? counted : [], neighbours }
}

/** The articles before and after one in a list, or in the whole timeline where `asked` is null. */
export async function deriveNeighbours(archive: Archive, number: number, asked: Question | null): Promise<Neighbours> {
  const manifest = await archive.manifest()
  const { total } = manifest.days
  let older: number | undefined = number - 1
  let newer: number | undefined = number + 1
  if (asked) {
    const { index, question } = await resolveQuestion(archive, asked)
    const matches = findMatches(index, question)
    older = matches.nearest(number, -1)
    newer = matches.nearest(number, 1)
  }
  const stepAt = async (n: number | undefined): Promise<ArticleRef | null> => {
    if (n === undefined || n < 0 || n >= total) return null
    const [card] = await loadCards(archive, [n])
    return card ? toArticleRef(card) : null
  }
  const [olderStep, newerStep] = await Promise.all([stepAt(older), stepAt(newer)])
  return { older: olderStep, newer: newerStep }
}

interface JointPair {
  companies: [string, string]
  articles: Bitset
}

/** Every two companies of an article, in the order in which it names them, with the articles that name both. */
function pairsOf(companies: readonly string[], facets: Facets): JointPair[] {
  return companies.flatMap((a, i) =>
    companies.slice(i + 1).flatMap((b): JointPair[] => {
      const left = facets.companies.get(a)
      const right = facets.companies.get(b)
      return left && right ? [{ companies: [a, b], articles: left.and(right) }] : []
    }),
  )
}

/** The pairs whose story is told beside an article: those that met more than once, the leading company's first. */
function pairsToTell(pairs: readonly JointPair[]): JointPair[] {
  return pairs.filter(({ articles }) => articles.count() > 1).slice(0, STORIES_SHOWN)
}

/** The newest steps; where this article is older than those, it takes the place of the last one shown. */
async function derivePairStory(archive: Archive, { companies, articles }: JointPair, number: number): Promise<PairStory> {
  const newest = articles.take(STEPS_SHOWN, true)
  const numbers = newest.includes(number) ? newest : [...newest.slice(0, STEPS_SHOWN - 1), number]
  const cards = await loadCards(archive, numbers)
  return { companies, total: articles.count(), steps: cards.map(toArticleRef) }
}

/**
 * Stories branch: what follows by way of others belongs here only where two of this article's parties still take part.
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
