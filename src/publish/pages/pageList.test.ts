import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
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
