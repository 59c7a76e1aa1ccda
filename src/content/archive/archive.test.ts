import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { findNumber, loadCards } from './archive.ts'

/** Forty articles, two a day: `a-00` and `a-01` on 1 September 2025, and so on. */
const forty: ArticleFiles = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `a-${String(i).padStart(2, '0')}`,
    articleFile({ date: `2025-09-${String(Math.floor(i / 2) + 1).padStart(2, '0')}` }),
  ]),
)

test('cards come in the order that was asked for, from whatever blocks', async () => {
  const cards = await loadCards(memoryArchive(forty), [39, 0, 17, 16, 15])
  expect(cards.map(({ slug }) => slug)).toEqual(['a-39', 'a-00', 'a-17', 'a-16', 'a-15'])
})

test('each block is asked for once', async () => {
  const archive = memoryArchive(forty)
  await loadCards(archive, [39, 0, 17, 16, 15])
  expect(archive.asked.toSorted()).toEqual(['block 0', 'block 1', 'block 2'])
})

test('no numbers ask for nothing', async () => {
  const archive = memoryArchive(forty)
  expect(await loadCards(archive, [])).toEqual([])
  expect(archive.asked).toEqual([])
})

test('an article is found by its day', async () => {
  const archive = memoryArchive(forty)
  expect(await findNumber(archive, { slug: 'a-31', date: '2025-09-16' })).toBe(31)
  expect(await findNumber(archive, { slug: 'a-00', date: '2025-09-01' })).toBe(0)
})

test.each([
  ['its slug is unknown', { slug: 'b', date: '2025-09-16' }],
  ['its day has other news only', { slug: 'a-31', date: '2025-09-17' }],
  ['its day has no news', { slug: 'a-31', date: '2024-01-01' }],
  ['it is newer than all', { slug: 'a-31', date: '2026-01-01' }],
])('an article has no number when %s', async (_why, article) => {
  expect(await findNumber(memoryArchive(forty), article)).toBeNull()
})
