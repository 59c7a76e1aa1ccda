import { isKind, type Kind } from './article.ts'
import { decodeAscending, encodeAscending } from './ascending.ts'
import { Bitset } from './bitset.ts'
import { asRecord, asText } from './shape.ts'

/** Which articles each company and each kind has: what filters and live counts are computed from. */
export interface Facets {
  companies: ReadonlyMap<string, Bitset>
  kinds: ReadonlyMap<Kind, Bitset>
}

/** `companies` and `kinds` list article numbers in ascending order. */
export function encodeFacets(companies: ReadonlyMap<string, number[]>, kinds: ReadonlyMap<Kind, number[]>): object {
  const encode = (lists: ReadonlyMap<string, number[]>) =>
    Object.fromEntries([...lists].map(([id, numbers]) => [id, encodeAscending(numbers)]))
  return { companies: encode(companies), kinds: encode(kinds) }
}

/** @throws DataFault when the value is not what {@link encodeFacets} made. `size` is the number of articles. */
export function parseFacets(value: unknown, size: number): Facets {
  const where = 'data/facets.json'
  const file = asRecord(value, where)
  const companies = new Map<string, Bitset>()
  const kinds = new Map<Kind, Bitset>()
  const numbers = (text: unknown, id: string) => decodeAscending(asText(text, `${where}: ${id}`), `${where}: ${id}`)
  for (const [id, text] of Object.entries(asRecord(file['companies'], where))) {
    companies.set(id, Bitset.of(size, numbers(text, id)))
  }
  for (const [id, text] of Object.entries(asRecord(file['kinds'], where))) {
    if (isKind(id)) kinds.set(id, Bitset.of(size, numbers(text, id)))
  }
  return { companies, kinds }
}
