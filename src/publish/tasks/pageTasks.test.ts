import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { pageTasks } from './pageTasks.ts'

const DEFAULT = { fewestJoint: null }

test('every page has its folder, and unknown addresses have theirs', () => {
  const files = { 'first-deal': articleFile({ date: '2025-01-01', companies: ['openai'] }), 'second-deal': articleFile() }
  const tasks = pageTasks(contentOf(files), DEFAULT)
  expect(tasks.map(({ path, file }) => `${path} ${file}`)).toEqual([
    '/ index.html',
    '/companies/ companies/index.html',
    '/map/ map/index.html',
    '/ledger/ ledger/index.html',
    '/search/ search/index.html',
    '/about/ about/index.html',
    '/companies/microsoft/ companies/microsoft/index.html',
    '/companies/openai/ companies/openai/index.html',
    '/timeline/2025-01/ timeline/2025-01/index.html',
    '/timeline/2025-09/ timeline/2025-09/index.html',
    '/articles/first-deal/ articles/first-deal/index.html',
    '/articles/second-deal/ articles/second-deal/index.html',
    '/partnerships/microsoft/openai/ partnerships/microsoft/openai/index.html',
    '/partnerships/microsoft/openai/ partnerships/openai/microsoft/index.html',
    '/embed/ embed/index.html',
    '/not-found/ 404.html',
  ])
})

test('a company without articles has no page', () => {
  const paths = pageTasks(contentOf({ a: articleFile({ companies: ['openai'] }) }, ['quiet']), DEFAULT).map(({ path }) => path)
  expect(paths).toContain('/companies/openai/')
  expect(paths).not.toContain('/companies/quiet/')
})

test('an empty archive still has its fixed pages', () => {
  expect(pageTasks(contentOf({}), DEFAULT).map(({ path }) => path)).toEqual([
    '/',
    '/companies/',
    '/map/',
    '/ledger/',
    '/search/',
    '/about/',
    '/embed/',
    '/not-found/',
  ])
})

test('two companies with fewer joint articles than are wanted get a stub, and the other order of any two leads on', () => {
  const files = {
    a: articleFile({ companies: ['openai', 'microsoft', 'oracle'] }),
    b: articleFile({ companies: ['microsoft', 'openai'] }),
  }
  const tasks = pageTasks(contentOf(files), { fewestJoint: 2 }).filter(({ path }) => path.startsWith('/partnerships/'))
  expect(tasks.map(({ file, as }) => `${file} ${as}`)).toEqual([
    'partnerships/microsoft/openai/index.html page',
    'partnerships/openai/microsoft/index.html redirect',
    'partnerships/microsoft/oracle/index.html stub',
    'partnerships/oracle/microsoft/index.html redirect',
    'partnerships/openai/oracle/index.html stub',
    'partnerships/oracle/openai/index.html redirect',
  ])
})
