import { expect, test } from 'vitest'
import { recordsOf } from '../../tests/fixtures/readerRecords.ts'
import { follow, follows, isSeen, see, unfollow } from './follows.ts'
import { isFollowed } from './marks.ts'
import { mergeRecords } from './mergeRecords.ts'
import type { Records } from './readerRecord.ts'
import type { Change } from './readerStore.ts'

const OPENAI = '/companies/openai/'
const SEEN = { day: '2026-04-27', slugs: ['a', 'b'], total: 7 } as const

function after(records: Records, at: number, ...changes: readonly Change[]): Records {
  return mergeRecords(
    records,
    changes.map((change) => ({ ...change, at })),
  )
}

test('what is followed comes in the order in which it was, with how far it was seen', () => {
  const first = after(new Map(), 10, follow(new Map(), '/search/?q=chips', '“chips”', [], 10))
  const records = after(first, 12, follow(first, OPENAI, 'OpenAI', [160], 11), see(OPENAI, SEEN))
  expect(follows(records)).toMatchObject([
    { followed: { kind: 'search', address: '/search/?q=chips' }, name: '“chips”', hues: [], seen: null, seenAt: null },
    { followed: { kind: 'company', company: 'openai' }, name: 'OpenAI', hues: [160], seen: SEEN, seenAt: 12 },
  ])
})

test('following again changes the name and not the place', () => {
  const first = after(new Map(), 1, follow(new Map(), OPENAI, 'OpenAI', [160], 1))
  const both = after(first, 2, follow(first, '/companies/amd/', 'AMD', [1], 2))
  const renamed = after(both, 3, follow(both, OPENAI, 'OpenAI Group', [160], 3))
  expect(follows(renamed).map(({ name }) => name)).toEqual(['OpenAI Group', 'AMD'])
})

test('unfollowed, it is gone with how far it was seen', () => {
  const first = after(new Map(), 1, follow(new Map(), OPENAI, 'OpenAI', [], 1), see(OPENAI, SEEN))
  const records = after(first, 2, ...unfollow(OPENAI))
  expect(follows(records)).toEqual([])
  expect(isFollowed(records, OPENAI)).toBe(false)
  expect(follows(after(records, 3, follow(records, OPENAI, 'OpenAI', [], 3)))).toMatchObject([{ seen: null }])
})

test('what can not be read is left out, or taken without what it lacks', () => {
  const records = recordsOf(
    { key: 'follow /ledger/', at: 1, value: { name: 'Ledger' } },
    { key: 'follow /companies/amd/', at: 2, value: { hues: [1, 'x'] } },
    { key: 'seen /companies/amd/', at: 2, value: { day: '2026-13-01', slugs: [], total: 1 } },
  )
  expect(follows(records)).toMatchObject([{ name: '/companies/amd/', hues: [1], seen: null }])
})

test('news that was seen already need not be noted', () => {
  expect(isSeen(null, SEEN)).toBe(false)
  expect(isSeen(SEEN, { ...SEEN, slugs: ['b'] })).toBe(true)
  expect(isSeen(SEEN, { ...SEEN, slugs: ['a', 'c'] })).toBe(false)
  expect(isSeen(SEEN, { ...SEEN, total: 8 })).toBe(false)
})
