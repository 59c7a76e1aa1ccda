import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFollowed } from '../../../content/address/followedAddress.ts'
import type { Card } from '../../../content/article/card.ts'
import type { FollowedNews } from '../followed/useFollowedNews.ts'
import { deriveCatchUp } from './deriveCatchUp.ts'

const card = (slug: string): Card => ({
  slug,
  title: slug,
  date: '2026-01-01',
  companies: [],
  kind: 'cloud',
  status: 'announced',
  summary: '',
  why: '',
})

const NOW = { day: null, slugs: [], total: 0 }

function news(
  id: string,
  slugs: readonly string[],
  rest: { more?: number; older?: number; seenAt?: number; isGone?: boolean } = {},
): FollowedNews {
  const { more = 0, older = 0, seenAt = 1, isGone = false } = rest
  const followed = parseFollowed(id.startsWith('/') ? id : `/companies/${id}/`)
  if (!followed) throw new Error(id)
  const count = slugs.length + more
  return {
    follow: { followed, name: id, hues: [], seen: NOW, seenAt, since: 1 },
    news: { cards: slugs.map(card), labels: {}, count, older, now: NOW, isGone },
    isUnknown: false,
    terms: new Map(),
  }
}

test('each article is told once, and every new one is counted once', () => {
  const parts = fc.array(fc.record({ slugs: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), more: fc.nat(5), older: fc.nat(2) }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(parts, (all) => {
      const summary = deriveCatchUp(all.map(({ slugs, ...rest }, place) => news(`x${place}`, slugs, rest)))
      const told = summary.parts.flatMap(({ cards }) => cards.map(({ slug }) => slug))
      expect(new Set(told).size).toBe(told.length)
      expect(new Set(told)).toEqual(new Set(all.flatMap(({ slugs }) => slugs)))
      expect(summary.count).toBe(told.length + all.reduce((sum, { more }) => sum + more, 0))
      for (const { of, cards, told: above, more } of summary.parts) expect(cards.length + above + more).toBe(of.news?.count)
    }),
  )
})

test('the partnership tells its own news, whatever stands before it', () => {
  const { parts, count } = deriveCatchUp([news('openai', ['x', 'y']), news('/partnerships/microsoft/openai/', ['y'])])
  expect(parts.map(({ cards, told }) => [cards.map(({ slug }) => slug), told])).toEqual([
    [['x'], 1],
    [['y'], 0],
  ])
  expect(count).toBe(2)
})

test('it is since what was seen longest ago, of what has news', () => {
  const all = [news('a', ['x'], { seenAt: 5 }), news('b', ['y'], { seenAt: 3 }), news('c', [], { seenAt: 1 })]
  expect(deriveCatchUp(all)).toMatchObject({ since: 3, count: 2 })
  expect(deriveCatchUp([])).toMatchObject({ since: null, count: 0, isKnown: true, isPartial: false })
})

test('a company that is gone has no news; what can not be had now is told apart from what is not there yet', () => {
  expect(deriveCatchUp([news('a', ['x'], { isGone: true })]).parts).toEqual([])
  const waiting = { ...news('a', []), news: null }
  expect(deriveCatchUp([waiting])).toMatchObject({ isKnown: false, isPartial: false })
  expect(deriveCatchUp([{ ...waiting, isUnknown: true }])).toMatchObject({ isKnown: true, isPartial: true })
})

test('older articles alone are something to catch up with', () => {
  expect(deriveCatchUp([news('a', [], { older: 3 })])).toMatchObject({ count: 0, older: 3, parts: [{ older: 3 }] })
})
