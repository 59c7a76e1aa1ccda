import { type Archive, loadCards } from '../archive/archive.ts'
import { articlesOf } from '../archive/articlesOf.ts'
import type { Bitset } from '../archive/bitset.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Manifest } from '../archive/manifest.ts'
import { countRoles } from '../archive/roleCounts.ts'
import type { Article } from '../article/article.ts'
import { toArticleRef } from '../article/articleRef.ts'
import { type Roles, rolesOf } from '../article/deal/roles.ts'
import { STORY_LENGTH } from '../query/pageLength.ts'
import type { Day } from '../text/day.ts'
import { deriveMeanwhile } from './deriveMeanwhile.ts'
import { findEndings } from './findEndings.ts'
import { type JointArticle, ownDeals } from './ownDeals.ts'
import type { Meanwhile, Partnership, Party, StoryStep } from './partnership.ts'
import { deriveFlows } from './partnershipFlows.ts'
import { relationOf } from './relation.ts'
import { standingTerms } from './standingTerms.ts'
import { compareTerms, type EarlierTerms } from './termChange.ts'

/** The story of two companies by their ids, in either order; `null` where no article names both. */
export async function derivePartnership(archive: Archive, one: string, other: string): Promise<Partnership | null> {
  const [manifest, facets, stories, indexed] = await Promise.all([
    archive.manifest(),
    archive.facets(),
    archive.stories(),
    archive.parties(),
  ])
  const parties = partiesOf(manifest, one, other)
  if (!parties) return null
  const [a, b] = parties
  const matches = articlesOf(manifest, facets, a.id).and(articlesOf(manifest, facets, b.id))
  const apart = indexed.apart(a.id, b.id)
  const together = matches.andNot(apart)
  const [named, total] = [matches.count(), together.count()]
  const isStory = total === 0
  const told = isStory ? matches : together
  const [first] = told.take(1)
  const [last] = told.take(1, true)
  const numbers = matches.take(STORY_LENGTH, true).reverse()
  const joint = await loadJoint(archive, numbers, apart)
  const [latest] = last === undefined ? [] : await loadCards(archive, [last])
  if (first === undefined || !latest) return null
  const own = ownDeals(joint, stories, isStory)
  const ownArticles = own.map(({ article }) => article)
  // What others like one of two do who are no partners is no other choice of the other one.
  const intervals = isStory ? [] : await deriveMeanwhile(archive, { manifest, facets, parties: indexed }, parties, numbers)
  const steps = deriveSteps(joint, { own, parties, isStory }, intervals)
  const everyone = [a.id, b.id, ...steps.flatMap((step) => [...step.others, ...step.meanwhile.items.flatMap(({ others }) => others)])]
  return {
    parties,
    labels: labelsOf(manifest, everyone),
    isStory,
    total: isStory ? named : total,
    apartCount: isStory ? 0 : named - total,
    roles: [countRoles(indexed, a.id, matches), countRoles(indexed, b.id, matches)],
    checked: checkedSince(joint),
    asOf: manifest.days.latest,
    hasFeed: named >= manifest.fewestJoint.feed,
    since: manifest.days.dayOf(first),
    latest: toArticleRef(latest),
    ended: endOf(ownArticles),
    terms: standingTerms(ownArticles),
    ...deriveFlows(
      parties,
      joint.map(({ article }) => article),
      await findEndings(archive, stories, joint),
    ),
    olderCount: named - numbers.length,
    steps,
  }
}

async function loadJoint(archive: Archive, numbers: readonly number[], apart: Bitset): Promise<JointArticle[]> {
  const cards = await loadCards(archive, numbers)
  return Promise.all(
    cards.map(async (card, i) => {
      const number = numbers[i] ?? 0
      return { number, card, article: await archive.article(card.slug), isApart: apart.has(number) }
    }),
  )
}

/** The last day on which somebody looked for later news of any of the articles; who looked before the last of them knows nothing of it. */
function checkedSince(joint: readonly JointArticle[]): Day | null {
  const days = joint.flatMap(({ article }) => article.checked ?? []).sort()
  const [last, latest] = [joint.at(-1), days.at(-1)]
  return last && latest !== undefined && latest >= last.card.date ? latest : null
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
  { own, parties, isStory }: { own: readonly JointArticle[]; parties: readonly Party[]; isStory: boolean },
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
    const isApart = entry.isApart && !isStory
    return { ...step, others, isApart, outsiders: outsidersOf(entry, parties), why: card.why, changes, meanwhile }
  })
}

/** Whose roles a step says: those of everyone who is no partner in it, and those of the two where both stand on one side. */
function outsidersOf({ card, article, isApart }: JointArticle, parties: readonly Party[]): Roles {
  const outsiders = card.outsiders ?? {}
  const isOutside = parties.some(({ id }) => rolesOf(outsiders, id).length > 0)
  if (!isApart || isOutside) return outsiders
  return { ...outsiders, ...Object.fromEntries(parties.map(({ id }) => [id, rolesOf(article.roles, id)])) }
}
