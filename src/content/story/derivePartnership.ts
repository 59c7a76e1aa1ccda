import { type Archive, loadCards } from '../archive/archive.ts'
import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Stories } from '../archive/stories.ts'
import type { Article } from '../article/article.ts'
import { isConfirmed } from '../article/article.ts'
import { toArticleRef } from '../article/articleRef.ts'
import type { Card } from '../article/card.ts'
import type { Meanwhile, Partnership, Party, StandingTerm, StoryStep } from './partnership.ts'
import { deriveFlows } from './partnershipFlows.ts'
import { relationOf } from './relation.ts'
import { compareTerms, type EarlierTerms } from './termChange.ts'

/** A page holds so many steps; the list of the timeline has the older ones. */
const STEPS_TOLD = 60
/** News of others between the steps, in all and after each step. */
const MEANWHILE_IN_ALL = 40
const MEANWHILE_A_STEP = 3

/** A joint article with its number. */
interface Joint {
  number: number
  card: Card
  article: Article
}

/** The story of two companies by their ids, in either order; `null` where no article names both. */
export async function derivePartnership(archive: Archive, one: string, other: string): Promise<Partnership | null> {
  const [manifest, facets, stories] = await Promise.all([archive.manifest(), archive.facets(), archive.stories()])
  const parties = partiesOf(manifest, one, other)
  if (!parties) return null
  const [a, b] = parties
  const [ofA, ofB] = [articlesOf(manifest, facets, a.id), articlesOf(manifest, facets, b.id)]
  const numbers = ofA.and(ofB)
  const total = numbers.count()
  const [first] = numbers.take(1)
  if (first === undefined) return null
  const told = numbers.take(STEPS_TOLD, true).reverse()
  const cards = await loadCards(archive, told)
  const joint = await Promise.all(
    cards.map(async (card, i): Promise<Joint> => ({ number: told[i] ?? 0, card, article: await archive.article(card.slug) })),
  )
  const own = ownDeals(joint, stories)
  const between = await deriveMeanwhile(archive, manifest, facets, parties, told)
  const steps = tellSteps(joint, own, parties, between)
  const latest = joint.at(-1)
  if (!latest) return null
  const everyone = [a.id, b.id, ...steps.flatMap((step) => [...step.others, ...step.meanwhile.items.flatMap(({ others }) => others)])]
  return {
    parties,
    labels: labelsOf(manifest, everyone),
    total,
    since: manifest.days.dayOf(first),
    latest: toArticleRef(latest.card),
    ended: endOf(own),
    terms: standingTerms(own),
    ...deriveFlows(
      parties,
      joint.map(({ article }) => article),
    ),
    olderCount: total - told.length,
    steps,
  }
}

function partiesOf(manifest: Manifest, one: string, other: string): [Party, Party] | null {
  const [a, b] = [one, other].sort().map((id) => manifest.companies.find((company) => company.id === id))
  if (!a || !b || a === b) return null
  const party = ({ id, name, hue, sector }: Party): Party => ({ id, name, hue, sector })
  return [party(a), party(b)]
}

function articlesOf(manifest: Manifest, facets: Facets, id: string): Bitset {
  return facets.companies.get(id) ?? Bitset.empty(manifest.days.total)
}

/**
 * The deals between the two themselves, whose terms are theirs: news of the two alone, and news with one party more that
 * belongs to the same story by way of `follows`. Where all their news is with others, all of it counts.
 */
function ownDeals(joint: readonly Joint[], stories: Stories): Joint[] {
  const alone = joint.filter(({ card }) => card.companies.length === 2)
  if (alone.length === 0) return [...joint]
  const near = new Set(joint.filter(({ card }) => card.companies.length <= 3).map(({ number }) => number))
  const own = new Set(alone.map(({ number }) => number))
  for (const number of own) for (const next of stories.beside(number)) if (near.has(next)) own.add(next)
  return joint.filter(({ number }) => own.has(number))
}

function endOf(own: readonly Joint[]): Partnership['ended'] {
  const last = own.at(-1)
  if (!last) return null
  const ends = own.some(({ article }) => article !== last.article && relationOf(article, last.article) === 'ends')
  return ends ? toArticleRef(last.card) : null
}

function standingTerms(own: readonly Joint[]): StandingTerm[] {
  const terms = new Map<string, StandingTerm>()
  for (const { article } of own) {
    const step = toArticleRef(article)
    for (const { name, value } of article.terms) {
      const before = terms.get(name) ?? null
      const confirmed = before && isConfirmed(before.step) ? { value: before.value, step: before.step } : (before?.confirmed ?? null)
      terms.delete(name)
      terms.set(name, { name, value, step, confirmed: isConfirmed(step) ? null : confirmed })
    }
  }
  return [...terms.values()].sort((a, b) => (a.step.date < b.step.date ? 1 : a.step.date > b.step.date ? -1 : 0))
}

function tellSteps(joint: readonly Joint[], own: readonly Joint[], parties: readonly Party[], between: readonly Meanwhile[]): StoryStep[] {
  const earlier: EarlierTerms[] = []
  return joint.map((entry, i) => {
    const { card, article } = entry
    const others = card.companies.filter((id) => !parties.some((party) => party.id === id))
    const step = toArticleRef(card)
    const sets = own.includes(entry)
    const changes = sets ? compareTerms(article.terms, earlier).filter(({ change }) => change !== 'silent' && change !== 'dropped') : []
    if (sets) earlier.unshift({ step, terms: article.terms, relation: 'continues' })
    const meanwhile = between[i] ?? { items: [], more: 0, from: card.date, to: null }
    return { ...step, others, why: card.why, changes, meanwhile }
  })
}

/**
 * For each step, what either of the two did with others of the other's sector until the next step: a cloud with other
 * labs, a lab with other clouds. The newest of each stretch.
 */
async function deriveMeanwhile(
  archive: Archive,
  manifest: Manifest,
  facets: Facets,
  parties: readonly [Party, Party],
  told: readonly number[],
): Promise<Meanwhile[]> {
  const [a, b] = parties
  const [ofA, ofB] = [articlesOf(manifest, facets, a.id), articlesOf(manifest, facets, b.id)]
  const withKin = (own: Bitset, other: Party, others: Bitset) => own.and(sameSectorAs(manifest, facets, other, parties)).andNot(others)
  const aside = withKin(ofA, b, ofB).or(withKin(ofB, a, ofA))
  const aStep = Math.max(1, Math.min(MEANWHILE_A_STEP, Math.floor(MEANWHILE_IN_ALL / told.length)))
  const stretches = told.map((number, i) => {
    const within = aside.and(Bitset.range(aside.size, number + 1, told[i + 1] ?? aside.size))
    return { number, next: told[i + 1], count: within.count(), shown: within.take(aStep, true).reverse() }
  })
  const numbers = stretches.flatMap(({ shown }) => shown)
  const cards = new Map((await loadCards(archive, numbers)).map((card, i) => [numbers[i], card]))
  return stretches.map(({ number, next, count, shown }) => ({
    items: shown.flatMap((n) => {
      const card = cards.get(n)
      if (!card) return []
      const company = card.companies.includes(a.id) ? a.id : b.id
      return [{ step: toArticleRef(card), company, others: card.companies.filter((id) => id !== company) }]
    }),
    more: count - shown.length,
    from: manifest.days.dayOf(number),
    to: next === undefined ? null : manifest.days.dayOf(next),
  }))
}

/** Articles of companies in the same sector as one party, the two themselves aside. */
function sameSectorAs(manifest: Manifest, facets: Facets, { sector }: Party, parties: readonly Party[]): Bitset {
  const kin = manifest.companies.filter(
    (company) => sector !== null && company.sector === sector && company.count > 0 && !parties.some(({ id }) => id === company.id),
  )
  return kin.reduce((all, { id }) => all.or(articlesOf(manifest, facets, id)), Bitset.empty(manifest.days.total))
}
