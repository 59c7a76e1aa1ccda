import { expect, test } from 'vitest'
import type { DirectoryEntry } from '../../content/query/companyProfile.ts'
import { findCompanies } from './findCompanies.ts'
import { groupCompanies } from './groupCompanies.ts'

const latest = { slug: 'a', title: 'A', date: '2025-01-01', kind: 'cloud', status: 'announced' } as const
const entry = (id: string, sector: string | null, count: number, aliases: string[] = []): DirectoryEntry => ({
  id,
  name: id,
  hue: 0,
  aliases,
  sector,
  count,
  latest,
})
const COMPANIES = [entry('OpenAI', 'lab', 9), entry('Amazon', 'cloud', 8, ['AWS']), entry('Oracle', 'cloud', 4), entry('Nobody', null, 99)]

test('companies are found by name and by alias', () => {
  expect(findCompanies(COMPANIES, 'aws').map(({ id }) => id)).toEqual(['Amazon'])
  expect(findCompanies(COMPANIES, ' o').map(({ id }) => id)).toEqual(['OpenAI', 'Oracle'])
  expect(findCompanies(COMPANIES, '')).toHaveLength(4)
})

test('the busiest sector stands first, companies without one last', () => {
  expect(groupCompanies(COMPANIES, { order: 'sector' }).map(({ name, entries }) => [name, entries.length])).toEqual([
    ['cloud', 2],
    ['lab', 1],
    ['other', 1],
  ])
  expect(groupCompanies(COMPANIES, { order: 'count' })).toEqual([{ name: null, entries: COMPANIES }])
})
