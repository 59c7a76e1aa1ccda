import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { dayFromNumber } from '../text/day.ts'
import { deriveMonth } from './monthNews.ts'

const archive = memoryArchive({
  a: articleFile({ date: '2024-11-30', companies: ['openai'] }),
  b: articleFile({ date: '2025-02-01', companies: ['openai', 'microsoft'] }),
  c: articleFile({ date: '2025-02-28', companies: ['microsoft'] }),
})

test('a month has its articles, newest first, and the nearest months with news', async () => {
  const view = await deriveMonth(archive, '2025-02')
  expect(view?.cards.map(({ slug }) => slug)).toEqual(['c', 'b'])
  expect(view).toMatchObject({ count: 2, headlines: [], older: { month: '2024-11', count: 1 }, newer: null })
  expect(view?.companies[0]).toBe('MICROSOFT')
})

test.each(['2025-01', '2025-13', '2025-2', 'nonsense', '2026-01'])('%s is no month with news', async (month) => {
  expect(await deriveMonth(archive, month)).toBeNull()
})

test('a month with very many articles gives its headlines alone', async () => {
  const files = Array.from({ length: 61 }, (_, i) => [`deal-${i}`, articleFile({ date: '2025-02-01', title: `Deal ${i}` })] as const)
  const view = await deriveMonth(memoryArchive(Object.fromEntries(files)), '2025-02')
  expect([view?.count, view?.cards.length, view?.headlines.length]).toEqual([61, 0, 61])
})

test('all months together hold every article once', async () => {
  const days = fc.array(fc.integer({ min: 19_000, max: 19_400 }).map(dayFromNumber), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(days, async (dates) => {
      const files = dates.map((date, i) => [`deal-${i}`, articleFile({ date })] as const)
      const random = memoryArchive(Object.fromEntries(files))
      const views = await Promise.all([...new Set(dates.map((date) => date.slice(0, 7)))].map((month) => deriveMonth(random, month)))
      const slugs = views.flatMap((view) => view?.cards.map(({ slug }) => slug) ?? [])
      expect(slugs.toSorted()).toEqual(files.map(([slug]) => slug).toSorted())
    }),
  )
})
