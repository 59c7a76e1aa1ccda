import type { Kind, Status } from '../article/article.ts'
import { isKind } from '../article/kinds.ts'
import { defaultStatus, isStatus } from '../article/statuses.ts'
import { asRecord, asText } from '../text/decode.ts'
import { Bitset } from './bitset.ts'
import { decodeAscending, encodeAscending } from './deltaVarint.ts'

/**
 * The inverted index: which articles each company, each kind and each status has. Filters, live counts and the map are computed
 * from it.
 */
export interface Facets {
  companies: ReadonlyMap<string, Bitset>
  kinds: ReadonlyMap<Kind, Bitset>
  /** All but the default, which is what remains: it is most of the archive. */
  statuses: ReadonlyMap<Status, Bitset>
  /** Those with a source that is first-hand (content/article/deal/sourceKinds.ts). */
  firstHand: Bitset
  /** The articles that name both of two companies; `null` where the archive has none of either. */
  joint(one: string, other: string): Bitset | null
}

/** Article numbers in ascending order, by what they have in common. */
export interface FacetLists {
  companies: ReadonlyMap<string, number[]>
  kinds: ReadonlyMap<Kind, number[]>
  statuses: ReadonlyMap<Status, number[]>
  firstHand: readonly number[]
}

export function encodeFacets({ companies, kinds, statuses, firstHand }: FacetLists): object {
  const encode = (lists: ReadonlyMap<string, number[]>) =>
    Object.fromEntries([...lists].map(([id, numbers]) => [id, encodeAscending(numbers)]))
  const stated = new Map([...statuses].filter(([status]) => status !== defaultStatus()))
  return { companies: encode(companies), kinds: encode(kinds), statuses: encode(stated), firstHand: encodeAscending(firstHand) }
}

/** @throws DataFault when the value is not what {@link encodeFacets} made. `size` is the number of articles. */
export function parseFacets(value: unknown, size: number): Facets {
  const where = 'data/facets.json'
  const file = asRecord(value, where)
  const companies = new Map<string, Bitset>()
  const kinds = new Map<Kind, Bitset>()
  const statuses = new Map<Status, Bitset>()
  const numbers = (text: unknown, id: string) => decodeAscending(asText(text, `${where}: ${id}`), `${where}: ${id}`)
  for (const [id, text] of Object.entries(asRecord(file['companies'], where))) {
    companies.set(id, Bitset.of(size, numbers(text, id)))
  }
  for (const [id, text] of Object.entries(asRecord(file['kinds'], where))) {
    if (isKind(id)) kinds.set(id, Bitset.of(size, numbers(text, id)))
  }
  for (const [id, text] of Object.entries(asRecord(file['statuses'], where))) {
    if (isStatus(id)) statuses.set(id, Bitset.of(size, numbers(text, id)))
  }
  const joint = (one: string, other: string) => {
    const left = companies.get(one)
    const right = companies.get(other)
    return left && right ? left.and(right) : null
  }
  const firstHand = Bitset.of(size, numbers(file['firstHand'], 'firstHand'))
  return { companies, kinds, statuses, firstHand, joint }
}

/** The status of an article, by its number. */
export function statusOf({ statuses }: Facets, number: number): Status {
  for (const [status, articles] of statuses) if (articles.has(number)) return status
  return defaultStatus()
}
