import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { findNeighbours } from './findNeighbours.ts'

const FILES: ArticleFiles = {
  a: articleFile({ date: '2025-01-01', companies: ['openai'] }),
  b: articleFile({ date: '2025-01-02', companies: ['google'] }),
  c: articleFile({ date: '2025-01-03', companies: ['openai'] }),
  unpublished: articleFile({ date: '2025-01-02', draft: true }),
}

test('neighbours are asked for with the search part of the address of a list', async () => {
  const archive = memoryArchive(FILES)
  const article = await archive.article('c')
  expect((await findNeighbours(archive, article, '', null)).older?.slug).toBe('b')
  expect((await findNeighbours(archive, article, '?company=openai&utm_source=x', null)).older?.slug).toBe('a')
  expect((await findNeighbours(archive, article, '', 'openai')).older?.slug).toBe('a')
})

test('an article that the index does not list has no neighbours', async () => {
  const archive = memoryArchive(FILES)
  expect(await findNeighbours(archive, await archive.article('unpublished'), '', null)).toEqual({ older: null, newer: null })
})
