import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { archiveOf, contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import { readFeed } from './feed.ts'

const SITE = site()
const FILES = Object.fromEntries(
  Array.from({ length: 25 }, (_, i) => [`a-${i}`, articleFile({ date: `2025-01-${String(i + 1).padStart(2, '0')}` })]),
)
const ORDER = [...Object.keys(FILES).slice(10), ...Object.keys(FILES).slice(0, 10)]

test('the feed of a collection has its newest articles first, whatever their order on its page', async () => {
  const archive = archiveOf({ ...contentOf(FILES), collections: [collectionEntry('path', ORDER)] }, FILES)
  const { title, description, page, entries, updated } = await readFeed(archive, SITE, '/collections/path/')
  expect({ title, description, updated }).toEqual({
    title: `path? · ${SITE.name}`,
    description: 'A summary of path.',
    updated: '2025-01-25',
  })
  expect(page).toBe(`${SITE.url}collections/path/`)
  expect(entries.map(({ article }) => article.slug)).toEqual(Array.from({ length: 20 }, (_, i) => `a-${24 - i}`))
})

test('a collection that there is not has no feed', async () => {
  await expect(readFeed(archiveOf(contentOf(FILES), FILES), SITE, '/collections/path/')).rejects.toThrow('nothing that a feed')
})
