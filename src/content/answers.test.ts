import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { createAnswers } from './answers.ts'

const FILES: ArticleFiles = {
  a: articleFile({ date: '2025-01-01', companies: ['openai'] }),
  b: articleFile({ date: '2025-01-02', companies: ['google'] }),
  c: articleFile({ date: '2025-01-03', companies: ['openai'] }),
  unpublished: articleFile({ date: '2025-01-02', draft: true }),
}

test('neighbours are asked for with the search part of the address of a list', async () => {
  const answers = createAnswers(memoryArchive(FILES))
  const article = await answers.article('c')
  expect((await answers.neighbours(article, '', null)).older?.slug).toBe('b')
  expect((await answers.neighbours(article, '?company=openai&utm_source=x', null)).older?.slug).toBe('a')
  expect((await answers.neighbours(article, '', 'openai')).older?.slug).toBe('a')
})

test('an article that the index does not list has no neighbours', async () => {
  const answers = createAnswers(memoryArchive(FILES))
  expect(await answers.neighbours(await answers.article('unpublished'), '', null)).toEqual({ older: null, newer: null })
})

test('companies are those with articles, by how many', async () => {
  const answers = createAnswers(memoryArchive(FILES, ['quiet', 'zebra']))
  expect((await answers.companies()).map(({ id, count }) => [id, count])).toEqual([
    ['openai', 2],
    ['google', 1],
  ])
})

test('a part that can not be had is thrown, not turned into an empty answer', async () => {
  const answers = createAnswers(memoryArchive(FILES))
  await expect(answers.article('nothing')).rejects.toMatchObject({ failure: 'missing' })
})
