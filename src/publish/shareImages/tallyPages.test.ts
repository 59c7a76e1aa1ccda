import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { tallyPages } from './tallyPages.ts'

test('two are counted where they are together, or wherever both are named where they never are', () => {
  const { articles } = contentOf({
    a: articleFile({ date: '2024-01-01', companies: ['ftc', 'openai', 'microsoft'], roles: { ftc: ['regulator'] } }),
    b: articleFile({ date: '2024-02-01', companies: ['ftc', 'openai'], roles: { ftc: ['court'] } }),
    c: articleFile({ date: '2024-03-01', companies: ['amd', 'openai'], roles: { amd: ['opponent'] } }),
    d: articleFile({ date: '2024-04-01', companies: ['amd', 'openai'] }),
    e: articleFile({ date: '2024-05-01', companies: ['amd', 'openai'], roles: { amd: ['opponent'] } }),
  })
  const tallies = tallyPages(articles)
  expect(tallies.get('/partnerships/ftc/openai/')).toMatchObject({ count: 2, first: '2024-01-01', isStory: true })
  expect(tallies.get('/partnerships/microsoft/openai/')).toMatchObject({ count: 1, first: '2024-01-01', isStory: false })
  expect(tallies.get('/partnerships/amd/openai/')).toMatchObject({ count: 1, first: '2024-04-01', isStory: false })
  expect(tallies.get('/companies/ftc/')).toMatchObject({ count: 2, isStory: false })
})
