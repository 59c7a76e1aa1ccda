import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import { encodeParties, parseParties } from '../archive/parties.ts'
import { areTogether, type Role, rolesOf, sideOf } from '../article/deal/roles.ts'
import { countCooccurrences } from './countCooccurrences.ts'

const IDS = ['amazon', 'google', 'microsoft', 'openai', 'quiet']
const ROLES_DRAWN: readonly (readonly Role[])[] = [
  [],
  ['supplier'],
  ['customer'],
  ['supplier', 'investor'],
  ['regulator'],
  ['court', 'opponent'],
  ['regulator', 'customer'],
  ['partner'],
]

function facetsOf(articles: readonly (readonly string[])[]): Facets {
  const numbersOf = (id: string) => articles.flatMap((companies, number) => (companies.includes(id) ? [number] : []))
  const companies = new Map(IDS.map((id) => [id, Bitset.of(articles.length, numbersOf(id))]))
  return { companies, kinds: new Map(), statuses: new Map(), firstHand: Bitset.empty(articles.length), joint: () => null }
}

const roles = fc.constantFrom(...ROLES_DRAWN)
const article = fc.record({
  companies: fc.uniqueArray(fc.constantFrom(...IDS.slice(0, 4)), { maxLength: 4 }),
  drawn: fc.tuple(roles, roles, roles, roles),
})

test.each([false, true])('one pass counts what a look at every pair counts (everyone: %s)', (everyone) => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 80 }), fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (drawn, chosen) => {
      const articles = drawn.map(({ companies, drawn: own }) => ({
        companies,
        roles: Object.fromEntries(companies.map((id, i) => [id, own[i] ?? []])),
        mentions: [],
      }))
      const parties = parseParties(encodeParties(articles), articles.length)
      const matching = articles.flatMap((one, number) => (chosen[number] ? [{ ...one, number }] : []))
      const matches = Bitset.of(
        articles.length,
        matching.map(({ number }) => number),
      )
      const isTied = (one: string, other: string, of: (typeof matching)[number]) =>
        one !== other &&
        of.companies.includes(one) &&
        of.companies.includes(other) &&
        (everyone || areTogether(rolesOf(of.roles, one), rolesOf(of.roles, other)))
      const hasTie = (one: string, of: (typeof matching)[number]) => of.companies.some((other) => isTied(one, other, of))
      const counts = countCooccurrences(facetsOf(articles.map(({ companies }) => companies)), IDS, matches, everyone ? null : parties)
      expect(counts.total).toBe(matching.filter((of) => of.companies.some((one) => hasTie(one, of))).length)
      IDS.forEach((one, i) => {
        const own = matching.filter(({ companies }) => companies.includes(one))
        expect(counts.articles[i]).toBe(own.length)
        expect(counts.jointCount[i]).toBe(own.filter((of) => hasTie(one, of)).length)
        IDS.forEach((other, j) => {
          if (i === j) return
          const both = own.filter((of) => isTied(one, other, of))
          expect(counts.pairCount(i, j)).toBe(both.length)
          expect(counts.namedCount(i, j)).toBe(own.filter(({ companies }) => companies.includes(other)).length)
          if (both.length > 0) expect(counts.span(i, j)).toEqual({ first: both.at(0)?.number, last: both.at(-1)?.number })
          // The index of parties says the same of the two.
          const apart = own.filter((of) => of.companies.includes(other) && parties.apart(one, other).has(of.number))
          if (!everyone) expect(both.length + apart.length).toBe(counts.namedCount(i, j))
          if (!everyone) expect(apart.some((of) => isTied(one, other, of))).toBe(false)
        })
      })
    }),
  )
})

test('two are together unless one stands outside or both are on one side', () => {
  expect(areTogether([], [])).toBe(true)
  expect(areTogether(['supplier'], ['customer'])).toBe(true)
  expect(areTogether(['supplier'], ['supplier'])).toBe(false)
  expect(areTogether(['partner'], ['partner'])).toBe(true)
  expect(areTogether(['regulator'], [])).toBe(false)
  expect(areTogether([], ['court', 'opponent'])).toBe(false)
  expect(areTogether(['regulator', 'customer'], ['supplier'])).toBe(true)
  expect(sideOf(['supplier', 'investor'])).toBeNull()
})
