import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { kindIds } from '../../content/article/kinds.ts'
import { withFeeds } from './feedTasks.ts'
import { pageTasks } from './pageTasks.ts'

const tasksOf = (feed: number) =>
  withFeeds(pageTasks(contentOf({ a: articleFile() }), { page: 1, feed })).map(({ path, as }) => `${as} ${path}`)

test('the site, companies, partnerships and kinds have feeds; articles, months and other pages have none', () => {
  expect(tasksOf(1).filter((task) => task.startsWith('feeds'))).toEqual([
    'feeds /',
    'feeds /companies/microsoft/',
    'feeds /companies/openai/',
    'feeds /partnerships/microsoft/openai/',
    ...kindIds().map((kind) => `feeds /kinds/${kind}/`),
  ])
})

test('feeds are made right after their page, from the same articles', () => {
  const tasks = tasksOf(1)
  expect(tasks[tasks.indexOf('page /partnerships/microsoft/openai/') + 1]).toBe('feeds /partnerships/microsoft/openai/')
})

test('two companies that seldom meet have no feed', () => {
  expect(tasksOf(2).filter((task) => task.includes('partnerships'))).toEqual([
    'page /partnerships/microsoft/openai/',
    'redirect /partnerships/microsoft/openai/',
  ])
})
