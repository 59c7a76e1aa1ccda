import { expect, test } from 'vitest'
import type { Total } from '../../../content/money/ledger.ts'
import { describeTotal } from './describeTotal.ts'

const ADDRESS = 'https://example.org/news/ledger/?sort=value'
const total: Total = {
  unit: 'USD',
  status: 'announced',
  value: 1e9,
  count: 1,
  atMost: true,
  atLeast: false,
  about: false,
  rows: [],
  leftOut: [],
  leftOutCount: 0,
  periodCount: 0,
}

test('a copied sum takes its caveats along', () => {
  expect(describeTotal(total, '2025-02-01', ADDRESS)).toBe(
    'USD 1,000,000,000 announced; holds upper bounds (“up to”); 1 amount, each counted once; as of 1 Feb 2025; https://example.org/news/ledger/?sort=value',
  )
})

test('an exact sum has no bounds to name; what it leaves out is counted', () => {
  const exact = { ...total, value: 2.5, count: 1204, atMost: false, leftOutCount: 3, periodCount: 2 }
  expect(describeTotal(exact, null, ADDRESS)).toBe(
    `USD 2.5 announced; 1,204 amounts, each counted once; 1 amount left out, counted elsewhere; 2 amounts left out, of a stretch of time; ${ADDRESS}`,
  )
})
