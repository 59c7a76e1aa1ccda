import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import type { Archive } from '../archive/archive.ts'
import { derivePartialContext } from './partialContext.ts'

const archive = memoryArchive({
  first: articleFile({ date: '2025-01-01' }),
  second: articleFile({ date: '2025-01-02', follows: ['first'] }),
})
const gone = () => Promise.reject(new TypeError('no network'))

test('what is there is told, though the texts of other articles are not', async () => {
  const article = await archive.article('second')
  const context = await derivePartialContext({ ...archive, article: gone }, article)
  expect(context.isPartial).toBe(true)
  expect(Object.keys(context.labels)).toEqual(['openai', 'microsoft'])
  expect(context.neighbours.older?.slug).toBe('first')
})

test.each<keyof Archive>(['manifest', 'facets', 'stories', 'block', 'article'])('it never fails: without %s', async (missing) => {
  const article = await archive.article('second')
  const context = await derivePartialContext({ ...archive, [missing]: gone }, article)
  expect(context).toMatchObject({ isPartial: true, later: [], pairs: [] })
})
