import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'

const PLAN = articleFile({
  date: '2025-01-01',
  status: 'intended',
  amounts: [
    { value: 100, currency: 'USD', what: 'a plan' },
    { value: 5, currency: 'USD', what: 'a payment that was made', status: 'completed' },
  ],
  sizes: [{ value: 1.1, most: 2, unit: 'GW', what: 'halls' }],
})
const TERMS = [{ name: 'Duration', value: 'Five years.' }]

async function rowsOf(files: ArticleFiles) {
  const archive = memoryArchive(files)
  const rows = [...(await archive.amounts()), ...(await archive.sizes())]
  return rows.map(({ value, most, unit, status, endedBy }) => [value, most, unit, status, endedBy?.slug ?? null])
}

test('a plan that a later contract puts an end to counts as ended, what was paid does not; sizes are in one unit a kind', async () => {
  const contract = articleFile({ date: '2025-06-01', follows: ['plan'], terms: TERMS })
  expect(await rowsOf({ plan: PLAN, contract })).toEqual([
    [100, null, 'USD', 'ended', 'contract'],
    [5, null, 'USD', 'completed', null],
    [1_100, 2_000, 'MW', 'ended', 'contract'],
  ])
})

test('what does not follow it, or says no more than the plan did, ends nothing', async () => {
  const standing = [
    [100, null, 'USD', 'intended', null],
    [5, null, 'USD', 'completed', null],
    [1_100, 2_000, 'MW', 'intended', null],
  ]
  expect(await rowsOf({ plan: PLAN, other: articleFile({ date: '2025-06-01', terms: TERMS }) })).toEqual(standing)
  expect(await rowsOf({ plan: PLAN, again: articleFile({ date: '2025-06-01', follows: ['plan'] }) })).toEqual(standing)
})

test('the first of later news that ends a deal is named, also where it follows by way of others', async () => {
  const files = {
    plan: PLAN,
    step: articleFile({ date: '2025-03-01', follows: ['plan'], status: 'reported' }),
    end: articleFile({ date: '2025-06-01', follows: ['step'], kind: 'breakup' }),
  }
  expect((await rowsOf(files))[0]).toEqual([100, null, 'USD', 'ended', 'end'])
})
