import { expect, test } from 'vitest'
import { mapOf } from '../../../tests/fixtures/mapOf.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { describeEdge, describeMap, describeNode } from './mapWords.ts'

const map = { ...mapOf(['openai', 'microsoft', 'oracle'], [['microsoft', 'openai', 17]]), jointCount: 190, connected: 171 }
const openai = {
  id: 'openai',
  name: 'OpenAI',
  hue: 1,
  count: 61,
  jointCount: 58,
  partners: 31,
  outsideCount: 0,
  closest: { id: 'microsoft', name: 'Microsoft', count: 22 },
  first: '2019-07-22',
}
const YEAR = { ...EMPTY_FILTER, from: '2025-01-01', to: '2025-12-31' }

test('a company is described by how often, with how many and with whom most', () => {
  expect(describeNode(openai, EMPTY_FILTER)).toBe('OpenAI: 58 announcements with 31 others since 2019; most often with Microsoft (22)')
  expect(describeNode(openai, YEAR)).toBe('OpenAI: 58 announcements with 31 others in 2025; most often with Microsoft (22)')
  const closest = { id: 'x', name: 'xAI', count: 1 }
  expect(describeNode({ ...openai, jointCount: 1, partners: 1, closest }, YEAR)).toBe('OpenAI: 1 announcement with 1 other in 2025, xAI')
  expect(describeNode({ ...openai, closest: null }, YEAR)).toBe('OpenAI: no announcement with others in 2025')
})

test('the map is described by its most connected company and its strongest tie', () => {
  expect(describeMap(map, YEAR)).toBe(
    'In 2025, 171 companies share 190 announcements. OPENAI takes part in most, 17, with 0 others; the strongest tie shown is that of MICROSOFT and OPENAI (17).',
  )
  expect(describeMap(mapOf([], []), { ...EMPTY_FILTER, from: '2025-03-01' })).toBe(
    'Since 1 Mar 2025, no two companies are together in an announcement.',
  )
})

test('a regulator says in how many it is one', () => {
  const ftc = { ...openai, name: 'FTC', closest: null, jointCount: 0, partners: 0, outsideCount: 5 }
  expect(describeNode(ftc, YEAR)).toBe('FTC: no announcement with others in 2025; regulator, court or opponent in 5')
})

test('where everyone counts who is named together, nobody is called a partner', () => {
  const everyone = { ...map, everyone: true }
  expect(describeMap(everyone, YEAR)).toMatch(/^In 2025, 171 companies share 190 announcements, with or without a deal between them\. /)
  const two = { ...YEAR, companies: ['microsoft', 'openai'] }
  expect(describeMap({ ...everyone, connected: 5 }, two)).toMatch(/are named with 3 others; the strongest tie /)
  expect(describeMap({ ...map, connected: 5 }, two)).toMatch(/have 3 other partners; the strongest tie /)
})

test('an edge is described by its count, and its latest news by its status', () => {
  const edge = { a: 'microsoft', b: 'openai', count: 17, first: '2016-11-15', last: '2026-04-27', status: 'ended', hasPage: true } as const
  expect(describeEdge(edge)).toBe('17 joint announcements since 2016; the latest: 27 Apr 2026, ended')
  expect(describeEdge({ ...edge, count: 1 })).toBe('One joint announcement: 27 Apr 2026, ended')
})
