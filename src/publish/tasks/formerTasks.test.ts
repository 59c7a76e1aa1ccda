import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { withFeeds } from './feedTasks.ts'
import { pageTasks } from './pageTasks.ts'

const FILES = {
  a: articleFile({ companies: ['meta', 'openai'], slugs: ['old-a', 'older-a'] }),
  b: articleFile({ companies: ['openai', 'meta'] }),
}
const COMPANIES = new Map([
  ['facebook', 'meta'],
  ['open-ai', 'openai'],
  ['unpublished', 'nobody'],
])

function tasksWith(feed: number) {
  const content = contentOf(FILES)
  return pageTasks({ ...content, former: { ...content.former, companies: COMPANIES } }, { page: 1, feed })
}

/** From where to where, but for the other order of two companies as they are now. */
const redirectsOf = (tasks: ReturnType<typeof tasksWith>) =>
  tasks.flatMap(({ as, file, path, movesFeeds }) =>
    as === 'redirect' && file !== 'partnerships/openai/meta/index.html' ? [`${file} ${path}${movesFeeds ? ' feeds' : ''}`] : [],
  )

test('every former address leads to the page of now, of two companies in each order and with each of their names', () => {
  expect(redirectsOf(tasksWith(1))).toEqual([
    'articles/old-a/index.html /articles/a/',
    'articles/older-a/index.html /articles/a/',
    'companies/facebook/index.html /companies/meta/ feeds',
    'companies/open-ai/index.html /companies/openai/ feeds',
    'partnerships/meta/open-ai/index.html /partnerships/meta/openai/ feeds',
    'partnerships/open-ai/meta/index.html /partnerships/meta/openai/',
    'partnerships/facebook/openai/index.html /partnerships/meta/openai/ feeds',
    'partnerships/openai/facebook/index.html /partnerships/meta/openai/',
    'partnerships/facebook/open-ai/index.html /partnerships/meta/openai/ feeds',
    'partnerships/open-ai/facebook/index.html /partnerships/meta/openai/',
    'partnerships/facebook/meta/index.html /companies/meta/ feeds',
    'partnerships/meta/facebook/index.html /companies/meta/',
    'partnerships/open-ai/openai/index.html /companies/openai/ feeds',
    'partnerships/openai/open-ai/index.html /companies/openai/',
  ])
})

test('no file has two tasks', () => {
  const files = tasksWith(1).map(({ file }) => file)
  expect(new Set(files).size).toBe(files.length)
})

test('feeds are copied to where they were, of two companies only where they have some', () => {
  const copies = (feed: number) => withFeeds(tasksWith(feed)).flatMap((task) => ('at' in task ? [`${task.path} ${task.at}`] : []))
  expect(copies(9)).toEqual([
    '/companies/meta/ /companies/facebook/',
    '/companies/openai/ /companies/open-ai/',
    '/companies/meta/ /partnerships/facebook/meta/',
    '/companies/openai/ /partnerships/open-ai/openai/',
  ])
  expect(copies(1)).toHaveLength(7)
})
