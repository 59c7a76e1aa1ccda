import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { MOST_EDGES } from './companyMap.ts'
import { deriveMap, deriveMapBase } from './deriveMap.ts'
import { deriveSelectedRoles } from './deriveSelectedRoles.ts'

const FILES = {
  a: articleFile({ date: '2023-01-05', companies: ['openai', 'microsoft'], status: 'intended' }),
  b: articleFile({ date: '2024-02-01', companies: ['openai', 'microsoft', 'oracle'], kind: 'cloud' }),
  c: articleFile({ date: '2024-03-01', companies: ['amazon', 'anthropic'], status: 'reported' }),
  d: articleFile({ date: '2025-01-01', companies: ['openai'], kind: 'product' }),
  e: articleFile({ date: '2025-04-01', companies: ['microsoft', 'openai'], status: 'ended' }),
}
const archive = memoryArchive(FILES, ['quiet'])
const everything = { filter: EMPTY_FILTER, show: 30, everyone: false }

test('the most connected company comes first, and one that stands alone does not come at all', async () => {
  const map = await deriveMap(archive, everything)
  expect(map.nodes.map(({ id, count, jointCount, partners }) => [id, count, jointCount, partners])).toEqual([
    ['microsoft', 3, 3, 2],
    ['openai', 4, 3, 2],
    ['amazon', 1, 1, 1],
    ['anthropic', 1, 1, 1],
    ['oracle', 1, 1, 2],
  ])
  expect(map).toMatchObject({ count: 5, jointCount: 4, connected: 5, unknownCompanies: [] })
  expect(map.nodes[1]).toMatchObject({ name: 'OPENAI', first: '2023-01-05', closest: { id: 'microsoft', count: 3 } })
})

test('an edge has its first and last day, and the status of the last news', async () => {
  const { edges } = await deriveMap(archive, everything)
  expect(edges[0]).toEqual({
    a: 'microsoft',
    b: 'openai',
    count: 3,
    first: '2023-01-05',
    last: '2025-04-01',
    status: 'ended',
    hasPage: true,
  })
  expect(edges.find(({ a }) => a === 'amazon')?.status).toBe('reported')
  expect(edges.find(({ b }) => b === 'oracle')?.status).toBe('announced')
  expect(edges).toHaveLength(4)
})

test('a selected time and kind leave out what lies outside them', async () => {
  const map = await deriveMap(archive, {
    ...everything,
    filter: { ...EMPTY_FILTER, from: '2024-01-01', to: '2024-12-31', kinds: ['cloud'] },
  })
  expect(map.nodes.map(({ id }) => id)).toEqual(['microsoft', 'openai', 'oracle'])
  expect(map.edges.map(({ count }) => count)).toEqual([1, 1, 1])
})

test('selected companies come first, then their neighbours, by how often they are together', async () => {
  const map = await deriveMap(archive, { ...everything, filter: { ...EMPTY_FILTER, companies: ['oracle', 'amazon', 'nobody'] } })
  expect(map.nodes.map(({ id }) => id)).toEqual(['amazon', 'oracle', 'microsoft', 'openai', 'anthropic'])
  expect(Object.keys(map.labels).sort()).toEqual(['amazon', 'oracle'])
  expect(map.unknownCompanies).toEqual(['nobody'])
})

test('a company without partners in the selected time is shown alone when it is selected', async () => {
  const filter = { ...EMPTY_FILTER, companies: ['oracle'], from: '2025-01-01' }
  const { nodes, edges } = await deriveMap(archive, { ...everything, filter })
  expect(nodes.map(({ id, count, closest }) => [id, count, closest])).toEqual([['oracle', 0, null]])
  expect(edges).toEqual([])
})

test('no more companies are shown than were asked for, and no edge leads to one that is not', async () => {
  const map = await deriveMap(archive, { ...everything, show: 2 })
  expect(map.nodes.map(({ id }) => id)).toEqual(['microsoft', 'openai'])
  expect(map.edges).toHaveLength(1)
  expect(map.connected).toBe(5)
})

test('of very many edges the strongest are shown, and two of every company', async () => {
  const name = (i: number) => `c-${String(i).padStart(2, '0')}`
  const companies = Array.from({ length: 40 }, (_, i) => name(i))
  // Everyone is named with everyone, and the first ten companies once more: the tenth to the last have weak edges alone.
  const files = { all: articleFile({ companies }), ten: articleFile({ date: '2025-10-01', companies: companies.slice(0, 10) }) }
  const map = await deriveMap(memoryArchive(files), { ...everything, show: 40 })
  expect([map.edges.length, map.moreEdges]).toEqual([MOST_EDGES, 780 - MOST_EDGES])
  expect(map.edges.slice(0, 45).every(({ count }) => count === 2)).toBe(true)
  for (const id of companies) expect(map.edges.filter(({ a, b }) => a === id || b === id).length).toBeGreaterThanOrEqual(2)
})

test('the base is the same whatever is selected, and no card is loaded for it or for a map', async () => {
  const { companies, edges } = await deriveMapBase(archive)
  expect(companies[0]).toEqual({ id: 'microsoft', jointCount: 3 })
  expect(edges).toContainEqual({ a: 'microsoft', b: 'openai', count: 3 })
  expect(archive.asked.filter((part) => part !== 'facets' && part !== 'parties')).toEqual([])
})

test('an archive without articles has an empty map', async () => {
  expect(await deriveMap(memoryArchive({}), everything)).toMatchObject({ count: 0, jointCount: 0, connected: 0, nodes: [], edges: [] })
})

const REGULATED = memoryArchive({
  a: articleFile({
    date: '2024-01-05',
    companies: ['microsoft', 'openai'],
    roles: { microsoft: ['investor', 'supplier'], openai: ['customer'] },
  }),
  b: articleFile({ date: '2024-02-05', companies: ['ftc', 'microsoft', 'openai'], roles: { ftc: ['regulator'], openai: ['customer'] } }),
  c: articleFile({ date: '2024-03-05', companies: ['amd', 'nvidia', 'openai'], roles: { amd: ['supplier'], nvidia: ['supplier'] } }),
  d: articleFile({ date: '2025-01-05', companies: ['ftc', 'nvidia'], roles: { ftc: ['regulator'] } }),
})

test('who judges a deal, and who stands on the same side of it, is no partner unless it is asked for', async () => {
  const partners = await deriveMap(REGULATED, everything)
  expect(partners.nodes.map(({ id, jointCount, partners: count }) => [id, jointCount, count])).toEqual([
    ['openai', 3, 3],
    ['microsoft', 2, 1],
    ['amd', 1, 1],
    ['nvidia', 1, 1],
  ])
  expect(partners.edges.map(({ a, b, count }) => [a, b, count])).toEqual([
    ['microsoft', 'openai', 2],
    ['amd', 'openai', 1],
    ['nvidia', 'openai', 1],
  ])
  expect(partners).toMatchObject({ count: 4, jointCount: 3, connected: 4 })
  const all = await deriveMap(REGULATED, { ...everything, everyone: true })
  expect(all).toMatchObject({ count: 4, jointCount: 4, connected: 5 })
  expect(all.edges.map(({ a, b }) => `${a} ${b}`)).toEqual(
    expect.arrayContaining(['ftc microsoft', 'ftc nvidia', 'ftc openai', 'amd nvidia']),
  )
})

test('a regulator that was chosen says in how many it is one, and has no partner', async () => {
  const { nodes } = await deriveMap(REGULATED, { ...everything, filter: { ...EMPTY_FILTER, companies: ['ftc'] } })
  expect(nodes.map(({ id, outsideCount, closest }) => [id, outsideCount, closest])).toEqual([['ftc', 2, null]])
})

test('a company that is selected says its roles, and two what they are to each other', async () => {
  expect(await deriveSelectedRoles(REGULATED, EMPTY_FILTER, ['microsoft', 'openai'], false)).toEqual({
    parties: [
      {
        id: 'microsoft',
        roles: [
          { role: 'investor', count: 1 },
          { role: 'supplier', count: 1 },
        ],
      },
      { id: 'openai', roles: [{ role: 'customer', count: 2 }] },
    ],
    apartCount: 0,
  })
  const rivals = { parties: [], apartCount: 1 }
  expect(await deriveSelectedRoles(REGULATED, EMPTY_FILTER, ['amd', 'nvidia'], false)).toEqual(rivals)
  expect(await deriveSelectedRoles(REGULATED, EMPTY_FILTER, ['amd', 'nvidia'], true)).toMatchObject({
    parties: [{ id: 'amd' }, { id: 'nvidia' }],
  })
  const year = { ...EMPTY_FILTER, from: '2025-01-01', companies: ['openai'] }
  expect(await deriveSelectedRoles(REGULATED, year, ['ftc'], false)).toEqual({
    parties: [{ id: 'ftc', roles: [{ role: 'regulator', count: 1 }] }],
    apartCount: 0,
  })
})
