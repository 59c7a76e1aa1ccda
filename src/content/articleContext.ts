import { type Archive, findNumber, loadCards } from './archive.ts'
import type { Article, Kind, Status, Term } from './article.ts'
import type { Bitset } from './bitset.ts'
import type { CompanyLabel } from './company.ts'
import type { Day } from './day.ts'
import type { Facets } from './facets.ts'
import { labelsOf } from './listing.ts'
import { findMatches, needsFacets, type Question, withoutUnknown } from './matches.ts'
import { type Relation, sharesMostParties } from './story.ts'

/** An article as a line of another article's page. */
export interface Step {
  slug: string
  title: string
  date: Day
  kind: Kind
  status: Status
}

/** The relationship of two companies around one article, newest first. */
export interface PairStory {
  companies: [string, string]
  /** How many steps there are in all. */
  total: number
  steps: Step[]
}

/** What an article's page shows beside the article itself. */
export interface ArticleContext {
  labels: Record<string, CompanyLabel>
  /** The articles that follow this one, oldest first, with what they do to it. */
  later: { step: Step; relation: Relation }[]
  /** The articles that this one follows, with the terms that they set where those can be compared with this one's. */
  earlier: { step: Step; terms: Term[] }[]
  stories: PairStory[]
  neighbours: Neighbours
}

export interface Neighbours {
  older: Step | null
  newer: Step | null
}

const STEPS_SHOWN = 5
const STORIES_SHOWN = 3

/** Everything around an article. An article that the index does not list (a draft) gets its companies' names alone. */
export async function deriveArticleContext(archive: Archive, article: Article): Promise<ArticleContext> {
  const [manifest, number] = await Promise.all([archive.manifest(), findNumber(archive, article)])
  const labels = labelsOf(manifest, article.companies)
  if (number === null) return { labels, later: [], earlier: [], stories: [], neighbours: { older: null, newer: null } }
  const [stories, facets] = await Promise.all([archive.stories(), archive.facets()])
  const links = stories.followedBy(number)
  const [laterCards, earlier, pairs, neighbours] = await Promise.all([
    loadCards(
      archive,
      links.map((link) => link.later),
    ),
    deriveEarlier(archive, article),
    Promise.all(pairsOf(article.companies, facets, number).map((pair) => derivePairStory(archive, pair, number))),
    deriveNeighbours(archive, number, null),
  ])
  const later = laterCards.map((card, i) => ({ step: toStep(card), relation: links[i]?.relation ?? 'continues' }))
  return { labels, later, earlier, stories: pairs, neighbours }
}

/** The articles before and after one in a list, or in the whole timeline where `question` is null. */
export async function deriveNeighbours(archive: Archive, number: number, question: Question | null): Promise<Neighbours> {
  const manifest = await archive.manifest()
  const { total } = manifest.days
  let older: number | undefined = number - 1
  let newer: number | undefined = number + 1
  if (question) {
    const { known } = withoutUnknown(manifest, question)
    const facets = needsFacets(known) ? await archive.facets() : null
    const matches = findMatches({ manifest, facets }, known)
    older = matches.nearest(number, -1)
    newer = matches.nearest(number, 1)
  }
  const stepAt = async (n: number | undefined): Promise<Step | null> => {
    if (n === undefined || n < 0 || n >= total) return null
    const [card] = await loadCards(archive, [n])
    return card ? toStep(card) : null
  }
  const [olderStep, newerStep] = await Promise.all([stepAt(older), stepAt(newer)])
  return { older: olderStep, newer: newerStep }
}

function toStep({ slug, title, date, kind, status }: Step): Step {
  return { slug, title, date, kind, status }
}

interface Pair {
  companies: [string, string]
  articles: Bitset
}

/**
 * The pairs whose story is told: those of the leading company with each other party first, then the rest; only pairs
 * that met more than once, at most three. Pairs are in the order in which the article names its companies.
 */
function pairsOf(companies: readonly string[], facets: Facets, number: number): Pair[] {
  const pairs: Pair[] = []
  companies.forEach((a, i) => {
    for (const b of companies.slice(i + 1)) {
      const left = facets.companies.get(a)
      const right = facets.companies.get(b)
      const articles = left && right ? left.and(right) : null
      if (articles?.has(number) && articles.count() > 1) pairs.push({ companies: [a, b], articles })
    }
  })
  return pairs.slice(0, STORIES_SHOWN)
}

/** The newest steps; where this article is older than those, it takes the place of the last one shown. */
async function derivePairStory(archive: Archive, { companies, articles }: Pair, number: number): Promise<PairStory> {
  const newest = articles.take(STEPS_SHOWN, true)
  const numbers = newest.includes(number) ? newest : [...newest.slice(0, STEPS_SHOWN - 1), number]
  const cards = await loadCards(archive, numbers)
  return { companies, total: articles.count(), steps: cards.map(toStep) }
}

async function deriveEarlier(archive: Archive, later: Article): Promise<ArticleContext['earlier']> {
  const articles = await Promise.all(later.follows.map((slug) => archive.article(slug)))
  return articles.map((article) => ({ step: toStep(article), terms: sharesMostParties(article, later) ? article.terms : [] }))
}
