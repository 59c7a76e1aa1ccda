import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_SAVED } from '../content/address/savedAddress.ts'
import { EMPTY_FILTER } from '../content/query/filter.ts'
import type { SavedArticle } from './savedArticles.ts'
import { countSavedIn, deriveSavedListing, type SavedChoice, unknownCompanies } from './savedListing.ts'

const IDS = ['a', 'b', 'c']
const KINDS = ['cloud', 'chips', 'policy']
const STATUSES = ['announced', 'completed']
const DAYS = ['2025-01-01', '2025-06-30', '2026-01-01']
const TAGS = ['board', 'later']

const label = (id: string, name = id.toUpperCase()) => ({ id, name, hue: 10 })

function article(slug: string, card: Partial<SavedArticle['card']> = {}, rest: Partial<SavedArticle> = {}): SavedArticle {
  const companies = card.companies ?? ['a', 'b']
  const whole = { slug, title: slug, date: '2025-06-30', companies, kind: 'cloud', status: 'announced', summary: '', why: '', ...card }
  return { card: whole, labels: companies.map((id) => label(id)), at: 1, note: '', tags: [], isRead: false, ...rest }
}

const saved = fc
  .array(
    fc.record({
      date: fc.constantFrom(...DAYS),
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      companies: fc.subarray(IDS, { minLength: 1 }),
      tags: fc.subarray(TAGS),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map(({ tags, ...card }, place) => article(`s${place}`, card, { tags })))

const choice: fc.Arbitrary<SavedChoice> = fc.record({
  filter: fc.record({
    companies: fc.subarray(IDS),
    match: fc.constantFrom('any', 'all'),
    mentions: fc.constant(false),
    excluded: fc.subarray(IDS),
    kinds: fc.subarray(KINDS),
    statuses: fc.subarray(STATUSES),
    firstHand: fc.constant(false),
    from: fc.constantFrom(null, ...DAYS),
    to: fc.constantFrom(null, ...DAYS),
    sort: fc.constantFrom('newest', 'oldest'),
  }),
  tags: fc.subarray(TAGS),
})

const count = (all: readonly SavedArticle[], asked: SavedChoice) => deriveSavedListing(all, asked).articles.length

test('a count is what the choice would show', () => {
  fc.assert(
    fc.property(saved, choice, (all, asked) => {
      const { filter, tags } = asked
      const { kinds, statuses, companies, tags: counted, total } = deriveSavedListing(all, asked)
      expect(total).toBe(all.length)
      for (const kind of KINDS) expect(kinds[kind]).toBe(count(all, { ...asked, filter: { ...filter, kinds: [kind] } }))
      for (const status of STATUSES) expect(statuses[status]).toBe(count(all, { ...asked, filter: { ...filter, statuses: [status] } }))
      for (const { tag, count: found } of counted) expect(found).toBe(count(all, { filter, tags: [...new Set([...tags, tag])] }))
      for (const { id, count: found } of companies) {
        const ids = filter.match === 'all' ? [...new Set([...filter.companies, id])] : [id]
        const excluded = filter.excluded.filter((other) => other !== id)
        expect(found).toBe(count(all, { ...asked, filter: { ...filter, companies: ids, excluded } }))
      }
      const span = { from: '2025-01-02', to: '2025-12-31' }
      expect(countSavedIn(all, asked, [span])).toEqual([count(all, { ...asked, filter: { ...filter, ...span } })])
    }),
  )
})

test('another order shows the same the other way round', () => {
  fc.assert(
    fc.property(saved, choice, (all, asked) => {
      const slugs = (sort: 'newest' | 'oldest') =>
        deriveSavedListing(all, { ...asked, filter: { ...asked.filter, sort } }).articles.map(({ card }) => card.slug)
      expect(slugs('oldest')).toEqual(slugs('newest').reverse())
    }),
  )
})

test('where nothing matches, what a part would leave if it were dropped is told, the most first', () => {
  fc.assert(
    fc.property(saved, choice, (all, asked) => {
      const { articles, relaxations } = deriveSavedListing(all, asked)
      fc.pre(articles.length === 0)
      const counts = relaxations.map((relaxation) => relaxation.count)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }),
  )
})

test('a part that excludes everything is named', () => {
  const all = [article('x', {}, { tags: ['board'] }), article('y', { kind: 'chips' })]
  const asked = { filter: { ...EMPTY_FILTER, kinds: ['chips'] }, tags: ['board'] }
  expect(deriveSavedListing(all, asked).relaxations).toEqual([
    { part: 'kinds', count: 1 },
    { part: 'tags', count: 1 },
  ])
})

test('a company is called as it was last, and one that no saved article names is unknown', () => {
  const all = [
    article('x', {}, { at: 5, labels: [label('a', 'New'), label('b')] }),
    article('y', {}, { at: 2, labels: [label('a', 'Old'), label('b')] }),
  ]
  const listing = deriveSavedListing(all, EMPTY_SAVED)
  expect(listing.companies.map(({ name }) => name)).toEqual(['New', 'B'])
  expect(unknownCompanies(listing, { ...EMPTY_FILTER, companies: ['a', 'constructor'] })).toEqual(['constructor'])
})
