import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { filterOf, findNewest } from './newestArticles.ts'

test.each([
  ['/', {}],
  ['/companies/openai/', { companies: ['openai'] }],
  ['/kinds/cloud/', { kinds: ['cloud'] }],
  ['/partnerships/microsoft/openai/', { companies: ['microsoft', 'openai'], match: 'all' }],
  ['/timeline/2025-02/', { from: '2025-02-01', to: '2025-02-28' }],
])('%s is a list of articles', (path, parts) => {
  expect(filterOf(path)).toEqual({ ...EMPTY_FILTER, ...parts })
})

test.each([
  '/companies/',
  '/about/',
  '/articles/a-deal/',
  '/kinds/robots/',
  '/partnerships/openai/',
  '/timeline/soon/',
  '/companies/openai/page/2/',
  '/not-found/',
])('%s is none', (path) => {
  expect(filterOf(path)).toBeNull()
})

test('the newest come first, and all are counted', async () => {
  const archive = memoryArchive({
    a: articleFile({ date: '2025-01-01' }),
    b: articleFile({ date: '2025-01-02', companies: ['openai'] }),
    c: articleFile({ date: '2025-01-03' }),
    d: articleFile({ date: '2025-01-04' }),
  })
  const { total, cards } = await findNewest(archive, { ...EMPTY_FILTER, companies: ['microsoft', 'openai'], match: 'all' }, 2)
  expect(total).toBe(3)
  expect(cards.map(({ slug }) => slug)).toEqual(['d', 'c'])
})

test('a list of everything needs no index', async () => {
  const archive = memoryArchive({ a: articleFile() })
  await findNewest(archive, EMPTY_FILTER, 1)
  expect(archive.asked).not.toContain('facets')
})
