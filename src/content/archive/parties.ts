import { isRole, ROLES, type Role, type Roles, type Side, sideOf } from '../article/deal/roles.ts'
import { append } from '../text/append.ts'
import { compareText } from '../text/compareText.ts'
import { asList, asNumber, asRecord, asText } from '../text/decode.ts'
import { Bitset } from './bitset.ts'
import { decodeAscending, encodeAscending } from './deltaVarint.ts'

/**
 * What companies do in the articles that name them, where it is said: their roles, and where they are named without taking part.
 * A file of its own: filters and lists need none of it.
 */
export interface Parties {
  /** The roles of a company in an article, by its number; none where it states none. */
  rolesOf(company: string, number: number): readonly Role[]
  /** The articles in which a company has each of its roles. */
  byRole(company: string): ReadonlyMap<Role, Bitset>
  /** The articles in which a company stands on a side (content/article/deal/roles.ts); in all others it is together with everyone. */
  sides(company: string): ReadonlyMap<Side, Bitset>
  /** The articles of two companies in which they do not deal with each other: they meet there in a story and in no partnership. */
  apart(one: string, other: string): Bitset
  /** The articles that name a company which is no party to them. */
  mentions(company: string): Bitset
}

/** What an article says of its parties, by its number. */
export type StatedParties = readonly { roles: Roles; mentions: readonly string[] }[]

/**
 * For each company the numbers of articles by what it does there, delta-coded: roles as indexes into `roles`, apart by blanks; for
 * mentions the numbers alone.
 */
export function encodeParties(articles: StatedParties): object {
  const roles = new Map<string, Map<string, number[]>>()
  const mentions = new Map<string, number[]>()
  articles.forEach((article, number) => {
    for (const [id, own] of Object.entries(article.roles)) {
      const key = [...new Set(own)].map((role) => ROLES.indexOf(role)).join(' ')
      if (key === '') continue
      const lists = roles.get(id) ?? new Map<string, number[]>()
      roles.set(id, lists)
      append(lists, key, number)
    }
    for (const id of new Set(article.mentions)) append(mentions, id, number)
  })
  const encode = (lists: ReadonlyMap<string, number[]>) =>
    Object.fromEntries(byKey(lists).map(([key, numbers]) => [key, encodeAscending(numbers)]))
  return {
    roles: ROLES,
    companies: Object.fromEntries(byKey(roles).map(([id, lists]) => [id, encode(lists)])),
    mentions: encode(mentions),
  }
}

/** @throws DataFault when the value is not what {@link encodeParties} made. `size` is the number of articles. */
export function parseParties(value: unknown, size: number): Parties {
  const where = 'data/parties.json'
  const file = asRecord(value, where)
  const words = asList(file['roles'], `${where}: roles`, asText)
  const setOf = (text: unknown, at: string) => Bitset.of(size, decodeAscending(asText(text, at), at))
  const rolesAt = (key: string, at: string) =>
    key.split(' ').flatMap((index) => {
      const word = words[asNumber(Number(index), at)] ?? ''
      // A later version of the format may know more of them.
      return isRole(word) ? [word] : []
    })
  const companies = new Map(
    Object.entries(asRecord(file['companies'], `${where}: companies`)).map(([id, lists]) => {
      const at = `${where}: ${id}`
      return [id, Object.entries(asRecord(lists, at)).map(([key, text]) => ({ roles: rolesAt(key, at), articles: setOf(text, at) }))]
    }),
  )
  const mentions = new Map(
    Object.entries(asRecord(file['mentions'], `${where}: mentions`)).map(([id, text]) => [id, setOf(text, `${where}: ${id}`)]),
  )
  const stated = (company: string) => companies.get(company) ?? []
  // A map asks for those of every company, with every choice that is made on it.
  const sidesOf = new Map<string, ReadonlyMap<Side, Bitset>>()
  const sides = (company: string) => {
    const known = sidesOf.get(company)
    if (known) return known
    const united = unite(
      stated(company).flatMap(({ roles, articles }): [Side, Bitset][] => {
        const side = sideOf(roles)
        return side === null ? [] : [[side, articles]]
      }),
    )
    sidesOf.set(company, united)
    return united
  }
  return {
    rolesOf: (company, number) => stated(company).find(({ articles }) => articles.has(number))?.roles ?? [],
    byRole: (company) => unite(stated(company).flatMap(({ roles, articles }) => roles.map((role): [Role, Bitset] => [role, articles]))),
    sides,
    apart(one, other) {
      const [ofOne, ofOther] = [sides(one), sides(other)]
      const sets = [...ofOne].map(([side, articles]) =>
        side === 'outside' ? articles : articles.and(ofOther.get(side) ?? Bitset.empty(size)),
      )
      return [...sets, ofOther.get('outside')].reduce<Bitset>((all, set) => (set ? all.or(set) : all), Bitset.empty(size))
    },
    mentions: (company) => mentions.get(company) ?? Bitset.empty(size),
  }
}

/** Sets of one key as one, in the order in which keys come first. */
function unite<K>(sets: readonly (readonly [K, Bitset])[]): Map<K, Bitset> {
  const united = new Map<K, Bitset>()
  for (const [key, set] of sets) united.set(key, united.get(key)?.or(set) ?? set)
  return united
}

function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareText(a, b))
}
