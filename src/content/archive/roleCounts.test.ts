import { expect, test } from 'vitest'
import { Bitset } from './bitset.ts'
import { encodeParties, parseParties } from './parties.ts'
import { countRoles } from './roleCounts.ts'

test('roles are counted in the articles that are asked for, the commonest first, equals in the order of the list', () => {
  const articles = [
    { roles: { nvidia: ['supplier', 'investor'] as const }, mentions: [] },
    { roles: { nvidia: ['supplier'] as const, ftc: ['regulator'] as const }, mentions: [] },
    { roles: { nvidia: ['adviser'] as const }, mentions: [] },
    { roles: {}, mentions: [] },
  ]
  const parties = parseParties(JSON.parse(JSON.stringify(encodeParties(articles))), articles.length)
  expect(countRoles(parties, 'nvidia', Bitset.full(4))).toEqual([
    { role: 'supplier', count: 2 },
    { role: 'investor', count: 1 },
    { role: 'adviser', count: 1 },
  ])
  expect(countRoles(parties, 'nvidia', Bitset.of(4, [1, 3]))).toEqual([{ role: 'supplier', count: 1 }])
  expect(countRoles(parties, 'nobody', Bitset.full(4))).toEqual([])
})
