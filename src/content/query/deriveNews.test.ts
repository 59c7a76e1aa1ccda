import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { deriveNews, type Seen } from './deriveNews.ts'
import { EMPTY_FILTER } from './filter.ts'
import type { Question } from './matches.ts'

const of = (date: string, ...companies: string[]) => articleFile({ date, companies: companies.length > 0 ? companies : ['openai', 'amd'] })
const BEFORE: ArticleFiles = { old: of('2025-01-01'), 'day-a': of('2025-03-01'), 'day-b': of('2025-03-01', 'ftc') }
const OF_OPENAI = { filter: { ...EMPTY_FILTER, companies: ['openai'] }, scope: null }
const ALL = { filter: EMPTY_FILTER, scope: null }

async function newsOf(files: ArticleFiles, seen: Seen | null, question: Question = ALL, limit = 9) {
  const { cards, ...news } = await deriveNews(memoryArchive(files), question, seen, limit)
  return { ...news, slugs: cards.map(({ slug }) => slug) }
}

/** Up to where it is seen when all of these files have been. */
async function seenOf(files: ArticleFiles, question: Question = ALL): Promise<Seen> {
  return (await newsOf(files, null, question)).now
}

test('where it was never seen nothing is new, and it is known up to where it is seen now', async () => {
  expect(await newsOf(BEFORE, null)).toMatchObject({ slugs: [], count: 0, older: 0, isGone: false })
  const { slugs, ...seen } = await seenOf(BEFORE)
  expect(seen).toEqual({ day: '2025-03-01', total: 3 })
  expect([...slugs].sort()).toEqual(['day-a', 'day-b'])
  expect(await seenOf({}, OF_OPENAI)).toEqual({ day: null, slugs: [], total: 0 })
})

test('once seen, nothing is new until something comes', async () => {
  expect(await newsOf(BEFORE, await seenOf(BEFORE))).toMatchObject({ slugs: [], count: 0, older: 0 })
})

test('what comes later is new, the newest first, with the names of its companies', async () => {
  const files = { ...BEFORE, next: of('2025-03-02'), last: of('2025-04-01', 'openai', 'ftc') }
  const news = await newsOf(files, await seenOf(BEFORE))
  expect(news).toMatchObject({ slugs: ['last', 'next'], count: 2, older: 0 })
  expect(Object.keys(news.labels).sort()).toEqual(['amd', 'ftc', 'openai'])
})

test('what comes on the day that was seen last is new, and what was seen of that day is not', async () => {
  const files = { ...BEFORE, 'day-0': of('2025-03-01'), 'day-z': of('2025-03-01') }
  const news = await newsOf(files, await seenOf(BEFORE))
  expect(news.slugs.sort()).toEqual(['day-0', 'day-z'])
  expect(news).toMatchObject({ count: 2, older: 0 })
})

test('a limit cuts the cards and not the count, also where known ones of the same day stand between', async () => {
  const files = { ...BEFORE, 'day-0': of('2025-03-01'), 'day-z': of('2025-03-01'), next: of('2025-03-02') }
  const seen = await seenOf(BEFORE)
  expect(await newsOf(files, seen, ALL, 1)).toMatchObject({ slugs: ['next'], count: 3 })
  for (const limit of [2, 3]) expect((await newsOf(files, seen, ALL, limit)).slugs).toHaveLength(limit)
})

test('what was added with an earlier day is counted by itself', async () => {
  const files = { ...BEFORE, 'late-find': of('2025-02-01'), next: of('2025-05-01') }
  expect(await newsOf(files, await seenOf(BEFORE))).toMatchObject({ slugs: ['next'], count: 1, older: 1 })
})

test('where all that was seen is gone, only what came since is new', async () => {
  const seen = await seenOf(BEFORE)
  expect(await newsOf({ old: of('2025-01-01') }, seen)).toMatchObject({ slugs: [], count: 0, older: 0 })
  expect(await newsOf({ next: of('2025-04-01') }, seen)).toMatchObject({ slugs: ['next'], count: 1, older: 0 })
})

test('where nothing matched before, all is new', async () => {
  const seen = await seenOf({ other: of('2025-01-01', 'ftc') }, { filter: { ...EMPTY_FILTER, kinds: ['chips'] }, scope: null })
  const files = { other: of('2025-01-01', 'ftc'), chip: articleFile({ date: '2024-01-01', kind: 'chips' }) }
  expect(await newsOf(files, seen, { filter: { ...EMPTY_FILTER, kinds: ['chips'] }, scope: null })).toMatchObject({
    slugs: ['chip'],
    count: 1,
  })
})

test('only what matches is told of, and nothing of a company that is gone', async () => {
  const seen = await seenOf(BEFORE, OF_OPENAI)
  const files = { ...BEFORE, next: of('2025-04-01'), other: of('2025-04-02', 'ftc') }
  expect(await newsOf(files, seen, OF_OPENAI)).toMatchObject({ slugs: ['next'], count: 1 })
  const without = { other: of('2025-04-02', 'ftc') }
  expect(await newsOf(without, seen, OF_OPENAI)).toMatchObject({ slugs: [], count: 0, older: 0, isGone: true })
  const scoped = { filter: EMPTY_FILTER, scope: 'openai' }
  expect(await newsOf(without, seen, scoped)).toMatchObject({ count: 0, isGone: true })
})
