import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { archiveOf, contentOf, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { readPageList } from './pageList.ts'

const archive = memoryArchive(
  { a: articleFile({ date: '2025-01-01', companies: ['openai'], title: 'A first deal' }), b: articleFile({ title: 'A second deal' }) },
  ['quiet'],
)

test('a list of articles has the newest first', async () => {
  expect(await readPageList(archive, '/companies/openai/')).toEqual({
    total: 2,
    items: [
      { name: 'A second deal', path: '/articles/b/' },
      { name: 'A first deal', path: '/articles/a/' },
    ],
  })
})

test('the list of companies has those that are in the news', async () => {
  expect(await readPageList(archive, '/companies/')).toEqual({
    total: 2,
    items: [
      { name: 'OPENAI', path: '/companies/openai/' },
      { name: 'MICROSOFT', path: '/companies/microsoft/' },
    ],
  })
})

test('a page that is no list has none', async () => {
  expect(await readPageList(archive, '/articles/a/')).toBeNull()
})

test('a collection has its articles in its own order, and the list of all the collections', async () => {
  const files = { a: articleFile({ date: '2025-01-01', title: 'A first deal' }), b: articleFile({ title: 'A second deal' }) }
  const withOne = archiveOf({ ...contentOf(files), collections: [collectionEntry('path', ['a', 'b'])] })
  expect(await readPageList(withOne, '/collections/path/')).toEqual({
    total: 2,
    items: [
      { name: 'A first deal', path: '/articles/a/' },
      { name: 'A second deal', path: '/articles/b/' },
    ],
  })
  expect(await readPageList(withOne, '/collections/')).toEqual({ total: 1, items: [{ name: 'path?', path: '/collections/path/' }] })
})
