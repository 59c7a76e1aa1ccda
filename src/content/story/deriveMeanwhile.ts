import { type Archive, loadCards } from '../archive/archive.ts'
import { articlesOf } from '../archive/articlesOf.ts'
import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Parties } from '../archive/parties.ts'
import { toArticleRef } from '../article/articleRef.ts'
import type { Meanwhile, Party } from './partnership.ts'

/** News of others between the steps, in all and after each step. */
const MOST_IN_ALL = 40
const MOST_A_STEP = 3

/**
 * For each step, what either of the two did with others of the other's sector until the next step: a cloud with other
 * labs, a lab with other clouds. The newest of each interval. `steps` are the numbers of the steps, ascending.
 */
export async function deriveMeanwhile(
  archive: Archive,
  index: Index,
  [a, b]: readonly [Party, Party],
  steps: readonly number[],
): Promise<Meanwhile[]> {
  const { manifest, facets } = index
  const [ofA, ofB] = [articlesOf(manifest, facets, a.id), articlesOf(manifest, facets, b.id)]
  const withOthersLikeB = ofA.and(withSameSectorAs(index, b, a)).andNot(ofB)
  const withOthersLikeA = ofB.and(withSameSectorAs(index, a, b)).andNot(ofA)
  const withOthers = withOthersLikeB.or(withOthersLikeA)
  const limit = Math.max(1, Math.min(MOST_A_STEP, Math.floor(MOST_IN_ALL / steps.length)))
  const intervals = steps.map((number, i) => {
    const next = steps[i + 1]
    const within = withOthers.and(Bitset.range(withOthers.size, number + 1, next ?? withOthers.size))
    return { number, next, count: within.count(), shown: within.take(limit, true).reverse() }
  })
  const numbers = intervals.flatMap(({ shown }) => shown)
  const cards = new Map((await loadCards(archive, numbers)).map((card, i) => [numbers[i], card]))
  return intervals.map(({ number, next, count, shown }) => ({
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

interface Index {
  manifest: Manifest
  facets: Facets
  parties: Parties
}

/** Articles of companies in the same sector as one party, in which they are together with the other one; the two themselves left out. */
function withSameSectorAs({ manifest, facets, parties }: Index, { id: one, sector }: Party, { id: other }: Party): Bitset {
  const competitors = manifest.companies.filter(
    ({ id, sector: own, count }) => sector !== null && own === sector && count > 0 && id !== one && id !== other,
  )
  return competitors.reduce(
    (all, { id }) => all.or(articlesOf(manifest, facets, id).andNot(parties.apart(id, other))),
    Bitset.empty(manifest.days.total),
  )
}
