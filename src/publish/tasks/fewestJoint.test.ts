import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { resolveFewestJoint } from './fewestJoint.ts'

const UNSAID = { fewestJoint: null, fewestFollowed: 3 }

/** An article for each of so many pairs of companies, told so many times. */
function articlesOf(pairs: number, times: number) {
  const numbers = Array.from({ length: pairs * times }, (_, i) => i)
  return contentOf(Object.fromEntries(numbers.map((i) => [`a-${i}`, articleFile({ companies: [`x-${i % pairs}`, `y-${i % pairs}`] })])))
    .articles
}

test('two companies need two joint articles for a page, and three for feeds', () => {
  expect(resolveFewestJoint(articlesOf(200, 2), UNSAID)).toEqual({ page: 2, feed: 3 })
})

test('of very many pairs those that meet most often get a page', () => {
  expect(resolveFewestJoint(articlesOf(201, 3), UNSAID)).toEqual({ page: 4, feed: 4 })
})

test('what the publisher says is done', () => {
  expect(resolveFewestJoint(articlesOf(401, 3), { fewestJoint: 1, fewestFollowed: 2 })).toEqual({ page: 1, feed: 2 })
  expect(resolveFewestJoint([], { fewestJoint: 5, fewestFollowed: 2 })).toEqual({ page: 5, feed: 5 })
})
