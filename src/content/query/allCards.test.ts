import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { deriveAllCards } from './allCards.ts'
import { EMPTY_FILTER, type Filter } from './filter.ts'

const many = Object.fromEntries(
  Array.from({ length: 600 }, (_, i) => [
    `deal-${i}`,
    articleFile({ date: `20${10 + Math.floor(i / 50)}-01-01`, companies: i % 3 === 0 ? ['openai', 'oracle'] : ['amd'], kind: 'chips' }),
  ]),
)
const ask = (filter: Partial<Filter>, scope: string | null = null) =>
  deriveAllCards(memoryArchive(many), { filter: { ...EMPTY_FILTER, ...filter }, scope })

test('every match comes, in the order of the list, however many there are', async () => {
  const { cards } = await ask({})
  expect(cards).toHaveLength(600)
  const days = cards.map(({ date }) => date)
  expect(days).toEqual([...days].sort().reverse())
  expect((await ask({ sort: 'oldest' })).cards).toEqual([...cards].reverse())
})

test('the filter and the company whose page asks both narrow, and only companies that are left are named', async () => {
  const { cards, labels } = await ask({ companies: ['oracle'], from: '2012-01-01', to: '2012-12-31' }, 'openai')
  expect(cards.length).toBeGreaterThan(10)
  expect(cards.every(({ companies, date }) => companies.includes('oracle') && date.startsWith('2012'))).toBe(true)
  expect(Object.keys(labels).sort()).toEqual(['openai', 'oracle'])
})

test('a company that the archive does not know makes no difference, and nothing gives nothing', async () => {
  expect((await ask({ companies: ['nobody'] })).cards).toHaveLength(600)
  expect(await ask({ kinds: ['policy'] })).toEqual({ cards: [], labels: {}, asOf: '2021-01-01' })
})
