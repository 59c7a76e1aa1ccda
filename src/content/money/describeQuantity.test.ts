import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import type { ArticleFile } from '../article/articleSchema.ts'
import { parseArticle } from '../article/parseArticle.ts'
import { describeQuantity } from './describeQuantity.ts'

const told = (differences: Partial<ArticleFile>) => {
  const { amounts, sizes } = parseArticle(articleFile(differences), 'a')
  return [...amounts, ...sizes].map(describeQuantity)
}

test('a sum or a size comes with its qualifier, its range and its stretch of time', () => {
  const amount = { value: 2e7, currency: 'USD', what: 'licence' }
  expect(told({ amounts: [amount, { ...amount, most: 2.5e7, qualifier: 'about', period: 'year' }] })).toEqual([
    '$20 million',
    'about $20 million to $25 million a year',
  ])
  expect(told({ sizes: [{ value: 10, unit: 'GW', qualifier: 'at least', what: 'systems' }] })).toEqual(['at least 10 GW'])
})
