import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../tests/fixtures/memoryArchive.ts'
import { pageTasks } from './pageTasks.ts'

test('every page has its folder, and unknown addresses have theirs', () => {
  const files = { 'first-deal': articleFile({ date: '2025-01-01', companies: ['openai'] }), 'second-deal': articleFile() }
  const tasks = pageTasks(contentOf(files))
  expect(tasks.map(({ path, file }) => `${path} ${file}`)).toEqual([
    '/ index.html',
    '/companies/ companies/index.html',
    '/about/ about/index.html',
    '/companies/microsoft/ companies/microsoft/index.html',
    '/companies/openai/ companies/openai/index.html',
    '/timeline/2025-01/ timeline/2025-01/index.html',
    '/timeline/2025-09/ timeline/2025-09/index.html',
    '/articles/first-deal/ articles/first-deal/index.html',
    '/articles/second-deal/ articles/second-deal/index.html',
    '/not-found/ 404.html',
  ])
})

test('a company without articles has no page', () => {
  const paths = pageTasks(contentOf({ a: articleFile({ companies: ['openai'] }) }, ['quiet'])).map(({ path }) => path)
  expect(paths).toContain('/companies/openai/')
  expect(paths).not.toContain('/companies/quiet/')
})

test('an empty archive still has its fixed pages', () => {
  expect(pageTasks(contentOf({})).map(({ path }) => path)).toEqual(['/', '/companies/', '/about/', '/not-found/'])
})
