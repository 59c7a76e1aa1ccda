import { type Archive, loadCards } from '../archive/archive.ts'
import { articlesOf } from '../archive/articlesOf.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Article } from '../article/article.ts'
import { toArticleRef } from '../article/articleRef.ts'
import { deriveMeanwhile } from './deriveMeanwhile.ts'
import { findEndings } from './findEndings.ts'
import { type JointArticle, ownDeals } from './ownDeals.ts'
import type { Meanwhile, Partnership, Party, StoryStep } from './partnership.ts'
import { deriveFlows } from './partnershipFlows.ts'
import { relationOf } from './relation.ts'
import { standingTerms } from './standingTerms.ts'
import { compareTerms, type EarlierTerms } from './termChange.ts'

/** How many steps a page shows, the newest; the timeline lists the older ones. */
const MOST_STEPS = 60

/** The story of two companies by their ids, in either order; `null` where no article names both. */
export async function derivePartnership(archive: Archive, one: string, other: string): Promise<Partnership | null> {
  const [manifest, facets, stories] = await Promise.all([archive.manifest(), archive.facets(), archive.stories()])
  const parties = partiesOf(manifest, one, other)
  if (!parties) return null
  const [a, b] = parties
  const matches = articlesOf(manifest, facets, a.id).and(articlesOf(manifest, facets, b.id))
  const total = matches.count()
  const [first] = matches.take(1)
  const numbers = matches.take(MOST_STEPS, true).reverse()
  const joint = await loadJoint(archive, numbers)
  const latest = joint.at(-1)
  if (first === undefined || !latest) return null
  const own = ownDeals(joint, stories)
  const ownArticles = own.map(({ article }) => article)
  const steps = deriveSteps(joint, own, parties, await deriveMeanwhile(archive, manifest, facets, parties, numbers))
  const everyone = [a.id, b.id, ...steps.flatMap((step) => [...step.others, ...step.meanwhile.items.flatMap(({ others }) => others)])]
  return {
    parties,
    labels: labelsOf(manifest, everyone),
    total,
    hasFeed: total >= manifest.fewestJoint.feed,
    since: manifest.days.dayOf(first),
    latest: toArticleRef(latest.card),
    ended: endOf(ownArticles),
    terms: standingTerms(ownArticles),
    ...deriveFlows(
      parties,
      joint.map(({ article }) => article),
      await findEndings(archive, stories, joint),
    ),
    olderCount: total - numbers.length,
    steps,
  }
}

async function loadJoint(archive: Archive, numbers: readonly number[]): Promise<JointArticle[]> {
  const cards = await loadCards(archive, numbers)
  return Promise.all(cards.map(async (card, i) => ({ number: numbers[i] ?? 0, card, article: await archive.article(card.slug) })))
}

/** The two companies in the order of their ids; `null` where one is unknown, or both are the same. */
function partiesOf(manifest: Manifest, one: string, other: string): [Party, Party] | null {
  const [a, b] = [one, other].sort().map((id) => manifest.labels.get(id))
  if (!a || !b || a === b) return null
  const party = ({ id, name, hue, sector }: Party): Party => ({ id, name, hue, sector })
  return [party(a), party(b)]
}

/** The last of their own deals, where it ends one before it. */
function endOf(own: readonly Article[]): Partnership['ended'] {
  const last = own.at(-1)
  if (!last) return null
  const ends = own.some((article) => article !== last && relationOf(article, last) === 'ends')
  return ends ? toArticleRef(last) : null
}

/** Each joint article as a step. Only their own deals set terms, which are compared with those of the deals before. */
function deriveSteps(
  joint: readonly JointArticle[],
  own: readonly JointArticle[],
  parties: readonly Party[],
  intervals: readonly Meanwhile[],
): StoryStep[] {
  const earlier: EarlierTerms[] = []
  return joint.map((entry, i) => {
    const { card, article } = entry
    const others = card.companies.filter((id) => !parties.some((party) => party.id === id))
    const step = toArticleRef(card)
    const setsTerms = own.includes(entry)
    const changes = setsTerms
      ? compareTerms(article.terms, earlier).filter(({ change }) => change !== 'silent' && change !== 'dropped')
      : []
    if (setsTerms) earlier.unshift({ step, terms: article.terms, relation: 'continues' })
    const meanwhile = intervals[i] ?? { items: [], more: 0, from: card.date, to: null }
    return { ...step, others, why: card.why, changes, meanwhile }
  })
}
