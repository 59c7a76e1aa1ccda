import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { type ArticleFiles, archiveOf, contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import type { CollectionEntry } from '../../publish/content.ts'
import { deriveCollections } from './collectionLists.ts'
import { deriveCollection } from './collectionPage.ts'
import { deriveCollectionsOf, findInCollection } from './collectionsOfArticle.ts'

/** More than one block of cards, some of them on the same day. */
const FILES: ArticleFiles = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`a-${i}`, articleFile({ date: `2025-0${1 + (i % 5)}-1${i % 3}`, title: `Deal ${i}` })]),
)
const SLUGS = Object.keys(FILES)
const CONTENT = contentOf(FILES)
const archiveWith = (...collections: CollectionEntry[]) => archiveOf({ ...CONTENT, collections }, FILES)
const someSlugs = fc.shuffledSubarray(SLUGS, { minLength: 1 })

test('a collection has its articles in its own order, each with its note, whatever their days', async () => {
  await fc.assert(
    fc.asyncProperty(someSlugs, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), async (slugs, noted) => {
      const articles = slugs.map((slug, i) => ({ slug, note: noted[i] ? `Note on ${slug}.` : null }))
      const page = await deriveCollection(archiveWith(collectionEntry('path', [], { articles })), 'path')
      expect(page?.entries.map(({ card, note }) => ({ slug: card.slug, note }))).toEqual(articles)
      const days = slugs.map((slug) => FILES[slug]?.date ?? '').sort()
      expect([page?.first, page?.last]).toEqual([days[0], days.at(-1)])
    }),
  )
})

test('whoever goes on from article to article passes all of them, and comes back the same way', async () => {
  await fc.assert(
    fc.asyncProperty(someSlugs, async (slugs) => {
      const archive = archiveWith(collectionEntry('path', slugs))
      const articleAt = (slug: string) => ({ slug, date: FILES[slug]?.date ?? '' })
      const places = await Promise.all(slugs.map((slug) => findInCollection(archive, articleAt(slug), 'path')))
      expect(places.map(({ after }) => after?.slug ?? null)).toEqual([...slugs.slice(1), null])
      expect(places.map(({ before }) => before?.slug ?? null)).toEqual([null, ...slugs.slice(0, -1)])
    }),
  )
})

test('an article stands in the collections that name it, and in no others', async () => {
  const archive = archiveWith(collectionEntry('one', ['a-3', 'a-1']), collectionEntry('other', ['a-1']))
  const of = (slug: string) => deriveCollectionsOf(archive, { slug, date: FILES[slug]?.date ?? '' })
  expect(await of('a-1')).toEqual([
    { slug: 'one', title: 'one?' },
    { slug: 'other', title: 'other?' },
  ])
  expect(await of('a-3')).toEqual([{ slug: 'one', title: 'one?' }])
  expect(await of('a-2')).toEqual([])
  const elsewhere = { before: null, after: null }
  expect(await findInCollection(archive, { slug: 'a-2', date: FILES['a-2']?.date ?? '' }, 'one')).toEqual(elsewhere)
  expect(await findInCollection(archive, { slug: 'a-1', date: FILES['a-1']?.date ?? '' }, 'gone')).toEqual(elsewhere)
})

test('the list of all counts their articles, and says over which days they reach', async () => {
  const archive = archiveWith(collectionEntry('one', ['a-3', 'a-1'], { updated: '2026-01-02' }))
  expect(await deriveCollections(archive)).toEqual([
    { slug: 'one', title: 'one?', summary: 'A summary of one.', updated: '2026-01-02', count: 2, first: '2025-02-11', last: '2025-04-10' },
  ])
})

test('a site without collections has none, and no file for them', async () => {
  const archive = archiveWith()
  expect(await deriveCollection(archive, 'path')).toBeNull()
  expect(await deriveCollections(archive)).toEqual([])
  expect((await archive.manifest()).files.collections).toBeNull()
})
