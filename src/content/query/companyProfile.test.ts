import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { archiveOf, contentOf, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { areTogether, isPartner, type Role } from '../article/deal/roles.ts'
import { deriveCompany, deriveDirectory } from './companyProfile.ts'

const FILES = {
  a: articleFile({ date: '2019-07-22', companies: ['microsoft', 'openai'], kind: 'investment' }),
  b: articleFile({ date: '2025-01-21', companies: ['openai', 'oracle', 'microsoft'], kind: 'cloud' }),
  c: articleFile({ date: '2025-06-01', companies: ['openai'], kind: 'cloud' }),
} as const

test('a company has its first and latest news, its kinds, and its partners by how often', async () => {
  const company = await deriveCompany(memoryArchive(FILES, ['quiet']), 'openai')
  expect(company).toMatchObject({ name: 'OPENAI', count: 3, first: '2019-07-22', last: '2025-06-01' })
  expect(company?.partners.map(({ id, count }) => [id, count])).toEqual([
    ['microsoft', 2],
    ['oracle', 1],
  ])
  expect(company?.kinds).toMatchObject({ cloud: 2, investment: 1, chips: 0 })
})

test('a company without articles, and one that nobody knows, are none', async () => {
  expect(await deriveCompany(memoryArchive(FILES, ['quiet']), 'quiet')).toBeNull()
  expect(await deriveCompany(memoryArchive(FILES), 'nobody')).toBeNull()
})

test('all companies come with their latest news, the busiest first, and by name where they are equal', async () => {
  const entries = await deriveDirectory(
    memoryArchive({ ...FILES, d: articleFile({ date: '2025-07-01', companies: ['amazon'] }) }, ['quiet']),
  )
  expect(entries.map(({ id, count, latest }) => [id, count, latest.slug])).toEqual([
    ['openai', 3, 'c'],
    ['microsoft', 2, 'b'],
    ['amazon', 1, 'd'],
    ['oracle', 1, 'b'],
  ])
})

const REGULATED = {
  a: articleFile({
    date: '2024-01-05',
    companies: ['microsoft', 'openai'],
    roles: { microsoft: ['investor', 'supplier'], openai: ['customer'] },
  }),
  b: articleFile({ date: '2024-02-05', companies: ['ftc', 'microsoft', 'openai'], roles: { ftc: ['regulator'] }, mentions: ['nvidia'] }),
  c: articleFile({ date: '2024-03-05', companies: ['amd', 'nvidia', 'openai'], roles: { amd: ['supplier'], nvidia: ['supplier'] } }),
  d: articleFile({ date: '2025-01-05', companies: ['ftc', 'nvidia'], roles: { ftc: ['regulator', 'opponent'] } }),
}

test('a regulator is no partner, nor is who stands on the same side: both are told with what they are', async () => {
  const archive = memoryArchive(REGULATED)
  const openai = await deriveCompany(archive, 'openai')
  expect(openai?.partners.map(({ id, count }) => [id, count])).toEqual([
    ['microsoft', 2],
    ['amd', 1],
    ['nvidia', 1],
  ])
  expect(openai?.others).toMatchObject([{ id: 'ftc', count: 1, reason: 'theirs', roles: [{ role: 'regulator', count: 1 }] }])
  const nvidia = await deriveCompany(archive, 'nvidia')
  expect(nvidia).toMatchObject({ count: 2, mentionCount: 1, roles: [{ role: 'supplier', count: 1 }] })
  expect(nvidia?.partners.map(({ id }) => id)).toEqual(['openai'])
  expect(nvidia?.others.map(({ id, reason, roles }) => [id, reason, roles.map(({ role }) => role)])).toEqual([
    ['ftc', 'theirs', ['regulator', 'opponent']],
    ['amd', 'side', ['supplier']],
  ])
  const ftc = await deriveCompany(archive, 'ftc')
  expect(ftc?.partners).toEqual([])
  expect(ftc?.others.map(({ id, reason }) => [id, reason])).toEqual([
    ['microsoft', 'own'],
    ['nvidia', 'own'],
    ['openai', 'own'],
  ])
})

test('whoever is named beside a company is counted as a look at every article counts', async () => {
  const roles = fc.constantFrom<readonly Role[]>(
    [],
    ['supplier'],
    ['customer'],
    ['regulator'],
    ['opponent', 'court'],
    ['regulator', 'customer'],
  )
  const ids = ['a', 'b', 'c', 'd']
  const drawn = fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), fc.tuple(roles, roles, roles, roles)), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(drawn, async (articles) => {
      const files = articles.map(([companies, own], i) => {
        const told = companies.flatMap((id, place) => ((own[place]?.length ?? 0) > 0 ? [[id, [...(own[place] ?? [])]] as const] : []))
        return [`n-${i}`, articleFile({ companies, roles: Object.fromEntries(told) as Record<string, Role[]> })] as const
      })
      const archive = memoryArchive(Object.fromEntries(files))
      for (const id of ids) {
        const company = await deriveCompany(archive, id)
        const own = files.map(([, file]) => file).filter(({ companies }) => companies.includes(id))
        expect(company?.count ?? 0).toBe(own.length)
        for (const other of ids.filter((one) => one !== id)) {
          const both = own.filter(({ companies }) => companies.includes(other))
          const rolesIn = (file: (typeof own)[number], of: string): readonly Role[] => file.roles?.[of] ?? []
          const together = both.filter((file) => areTogether(rolesIn(file, id), rolesIn(file, other)))
          expect(company?.partners.find((partner) => partner.id === other)?.count ?? 0).toBe(together.length)
          const apart = company?.others.filter((party) => party.id === other) ?? []
          expect(apart.reduce((sum, { count }) => sum + count, 0)).toBe(both.length - together.length)
          const theirs = both.filter((file) => !isPartner(rolesIn(file, other)))
          expect(apart.find(({ reason }) => reason === 'theirs')?.count ?? 0).toBe(theirs.length)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('what is stated of a company stands on its page, from both ends', async () => {
  const content = contentOf(FILES, ['stargate'])
  const details = { tickers: ['MSFT'], formerNames: [{ name: 'Micro-Soft', until: '1976' }], parent: null, partOf: ['stargate'] }
  const companies = content.companies.map((company) => {
    if (company.id === 'microsoft') return { ...company, aliases: ['Azure', 'MSFT', 'Micro-Soft'], details }
    if (company.id === 'oracle') return { ...company, details: { tickers: [], formerNames: [], parent: 'microsoft', partOf: ['openai'] } }
    return company
  })
  const archive = archiveOf({ ...content, companies })
  expect(await deriveCompany(archive, 'microsoft')).toMatchObject({
    aliases: ['Azure'],
    tickers: ['MSFT'],
    formerNames: [{ name: 'Micro-Soft', until: '1976' }],
    parent: null,
    partOf: [{ id: 'stargate', name: 'STARGATE', hasPage: false }],
    owns: [{ id: 'oracle', name: 'ORACLE', hasPage: true }],
    parts: [],
  })
  expect(await deriveCompany(archive, 'oracle')).toMatchObject({ parent: { id: 'microsoft', hasPage: true }, partOf: [{ id: 'openai' }] })
  expect(await deriveCompany(archive, 'openai')).toMatchObject({ parts: [{ id: 'oracle' }], aliases: [], tickers: [] })
})
