import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import { countCooccurrences } from './countCooccurrences.ts'

const IDS = ['amazon', 'google', 'microsoft', 'openai', 'quiet']

function facetsOf(articles: readonly (readonly string[])[]): Facets {
  const numbersOf = (id: string) => articles.flatMap((companies, number) => (companies.includes(id) ? [number] : []))
  const companies = new Map(IDS.map((id) => [id, Bitset.of(articles.length, numbersOf(id))]))
  return { companies, kinds: new Map(), statuses: new Map(), firstHand: Bitset.empty(articles.length), joint: () => null }
}

test('one pass counts what a look at every pair counts', () => {
  const article = fc.uniqueArray(fc.constantFrom(...IDS.slice(0, 4)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(article, { maxLength: 80 }), fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (articles, drawn) => {
      const matching = articles.flatMap((companies, number) => (drawn[number] ? [{ companies, number }] : []))
      const matches = Bitset.of(
        articles.length,
        matching.map(({ number }) => number),
      )
      const counts = countCooccurrences(facetsOf(articles), IDS, matches)
      expect(counts.total).toBe(matching.filter(({ companies }) => companies.length > 1).length)
      IDS.forEach((one, i) => {
        const own = matching.filter(({ companies }) => companies.includes(one))
        expect(counts.articles[i]).toBe(own.length)
        expect(counts.jointCount[i]).toBe(own.filter(({ companies }) => companies.length > 1).length)
        IDS.forEach((other, j) => {
          if (i === j) return
          const both = own.filter(({ companies }) => companies.includes(other))
          expect(counts.pairCount(i, j)).toBe(both.length)
          if (both.length > 0) expect(counts.span(i, j)).toEqual({ first: both.at(0)?.number, last: both.at(-1)?.number })
        })
      })
    }),
  )
})
