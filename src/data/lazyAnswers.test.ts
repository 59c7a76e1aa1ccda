import { expect, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { type Answers, createAnswers } from '../content/answers.ts'
import { EMPTY_FILTER } from '../content/query/filter.ts'
import { createLazyAnswers } from './lazyAnswers.ts'

const answersOf = () => createAnswers(memoryArchive({ a: articleFile() }))

test('nothing is loaded before the first question, and then once', async () => {
  const load = vi.fn(async () => answersOf())
  const answers = createLazyAnswers(load)
  expect(load).not.toHaveBeenCalled()
  await Promise.all([answers.companies(), answers.article('a')])
  await answers.companies()
  expect(load).toHaveBeenCalledTimes(1)
})

test('after a failed load the next question loads again', async () => {
  const load = vi
    .fn<() => Promise<Answers>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockImplementation(async () => answersOf())
  const answers = createLazyAnswers(load)
  const first = await Promise.allSettled([answers.companies(), answers.article('a')])
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(load).toHaveBeenCalledTimes(1)
  expect((await answers.article('a')).slug).toBe('a')
  expect(load).toHaveBeenCalledTimes(2)
})

test('every question is passed on with all that it asks', async () => {
  const direct = answersOf()
  const lazy = createLazyAnswers(async () => answersOf())
  const article = await direct.article('a')
  const question = { filter: EMPTY_FILTER, scope: 'openai' }
  expect(await lazy.listing(question, 1)).toEqual(await direct.listing(question, 1))
  expect(await lazy.companyCounts(question)).toEqual(await direct.companyCounts(question))
  expect(await lazy.article('a')).toEqual(article)
  expect(await lazy.articleContext(article)).toEqual(await direct.articleContext(article))
  expect(await lazy.neighbours(article, '?kind=cloud', 'openai')).toEqual(await direct.neighbours(article, '?kind=cloud', 'openai'))
  expect(await lazy.companies()).toEqual(await direct.companies())
})
