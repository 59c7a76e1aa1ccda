import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import type { CountedCompany } from '../archive/manifest.ts'
import { findEntities, mayNamePair, toEntities } from './findEntities.ts'

const company = (id: string, name: string, aliases: string[] = [], count = 1): CountedCompany => ({
  id,
  name,
  aliases,
  count,
  hue: 0,
  sector: null,
  url: null,
})
const COMPANIES = [
  company('microsoft', 'Microsoft', ['MSFT', 'Azure', 'GitHub'], 40),
  company('openai', 'OpenAI', ['ChatGPT'], 61),
  company('amazon', 'Amazon', ['AWS', 'Amazon Web Services'], 20),
  company('arm', 'Arm', [], 3),
  company('us-government', 'US government', ['Pentagon'], 9),
  company('meta', 'Meta', ['Facebook'], 10),
  company('quiet', 'Quiet', [], 0),
]
const named = (typed: string) => toEntities(findEntities({ companies: COMPANIES }, typed), null).companies.map(({ company: { id } }) => id)

test.each([
  ['microsoft', ['microsoft']],
  ['MSFT', ['microsoft']],
  ['azure deal', ['microsoft']],
  ['mircosoft', ['microsoft']],
  ['facebok', ['meta']],
  ['micro', ['microsoft']],
  ['amazon web', ['amazon']],
  ['amazon web services cloud', ['amazon']],
  ['us government', ['us-government']],
  ['openai and microsoft', ['openai', 'microsoft']],
  ['metals', []],
  ['quiet', []],
  ['charm', []],
  ['', []],
])('%j names %j', (typed, ids) => {
  expect(named(typed)).toEqual(ids)
})

test('by an alias, the alias is given', () => {
  expect(toEntities(findEntities({ companies: COMPANIES }, 'chatgpt'), null).companies[0]).toMatchObject({ alias: 'ChatGPT' })
  expect(toEntities(findEntities({ companies: COMPANIES }, 'openai'), null).companies[0]).toMatchObject({ alias: null })
})

test('two companies that are in the news together are offered as a partnership, others are not', async () => {
  const archive = memoryArchive({
    a: articleFile({ companies: ['openai', 'microsoft'] }),
    b: articleFile({ companies: ['openai', 'microsoft'], date: '2025-10-01' }),
    c: articleFile({ companies: ['arm'] }),
  })
  const [manifest, facets, parties] = await Promise.all([archive.manifest(), archive.facets(), archive.parties()])
  const pairs = (typed: string) =>
    toEntities(findEntities(manifest, typed), { facets, parties }).partnerships.map(({ companies, count }) => [
      ...companies.map(({ id }) => id),
      count,
    ])
  expect(pairs('openai microsoft')).toEqual([['microsoft', 'openai', 2]])
  expect(pairs('openai arm')).toEqual([])
})

test('two who are never partners have a story; of others only what they do together counts', async () => {
  const archive = memoryArchive({
    a: articleFile({ companies: ['openai', 'ftc'], roles: { ftc: ['regulator'] } }),
    b: articleFile({ companies: ['openai', 'microsoft'] }),
    c: articleFile({ companies: ['openai', 'microsoft'], date: '2025-10-01', roles: { microsoft: ['opponent'] } }),
  })
  const [manifest, facets, parties] = await Promise.all([archive.manifest(), archive.facets(), archive.parties()])
  const pairOf = (typed: string) => toEntities(findEntities(manifest, typed), { facets, parties }).partnerships[0]
  expect(pairOf('openai ftc')).toMatchObject({ count: 1, isStory: true })
  expect(pairOf('openai microsoft')).toMatchObject({ count: 1, isStory: false })
})

test('joint articles need counting only where different words name different companies', () => {
  const isPair = (typed: string) => mayNamePair(findEntities({ companies: COMPANIES }, typed))
  expect([isPair('openai'), isPair('openai stargate'), isPair('openai meta')]).toEqual([false, false, true])
})
