import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import { deriveCompanyCounts } from './companyCounts.ts'
import { EMPTY_FILTER, type Filter } from './filter.ts'
import { deriveListing, type Listing } from './listing.ts'

const FILES: ArticleFiles = {
  'first-deal': articleFile({ date: '2024-12-30', companies: ['openai', 'microsoft'], kind: 'investment' }),
  'second-deal': articleFile({ date: '2025-01-10', companies: ['microsoft', 'openai'], kind: 'cloud' }),
  'same-day-deal': articleFile({ date: '2025-01-10', companies: ['google', 'anthropic'], kind: 'cloud' }),
  'chip-deal': articleFile({ date: '2025-01-20', companies: ['openai', 'amd'], kind: 'chips' }),
  'policy-news': articleFile({ date: '2025-03-01', companies: ['ftc'], kind: 'policy' }),
}

const ask = (parts: Partial<Filter> = {}, scope: string | null = null) => ({ filter: { ...EMPTY_FILTER, ...parts }, scope })
const slugsOf = ({ groups }: Listing) => groups.flatMap(({ cards }) => cards.map(({ slug }) => slug))
const countsOf = (counts: readonly { id: string; count: number }[]) => Object.fromEntries(counts.map(({ id, count }) => [id, count]))

test('the whole archive comes newest first, by month', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask(), 30)
  expect(listing.groups.map(({ month, count, cards }) => [month, count, cards.map(({ slug }) => slug)])).toEqual([
    ['2025-03', 1, ['policy-news']],
    ['2025-01', 3, ['chip-deal', 'second-deal', 'same-day-deal']],
    ['2024-12', 1, ['first-deal']],
  ])
  expect(listing).toMatchObject({ total: 5, count: 5, shown: 5, span: { first: '2024-12-30', last: '2025-03-01' } })
  expect(listing).toMatchObject({ unknownCompanies: [], relaxations: [], moreCompanies: 0 })
})

test('oldest first turns articles, months and equal days round', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ sort: 'oldest' }), 30)
  expect(slugsOf(listing)).toEqual(['first-deal', 'same-day-deal', 'second-deal', 'chip-deal', 'policy-news'])
  expect(listing.groups.map(({ month }) => month)).toEqual(['2024-12', '2025-01', '2025-03'])
})

test('the limit cuts the entries, and the months still count all they have', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask(), 2)
  expect(slugsOf(listing)).toEqual(['policy-news', 'chip-deal'])
  expect(listing).toMatchObject({ count: 5, shown: 2 })
  expect(listing.groups.at(-1)).toMatchObject({ month: '2025-01', count: 3 })
})

test('a greater depth begins with the same entries', async () => {
  const archive = memoryArchive(FILES)
  const deep = slugsOf(await deriveListing(archive, ask(), 30))
  for (const limit of [0, 1, 3, 4]) expect(slugsOf(await deriveListing(archive, ask(), limit))).toEqual(deep.slice(0, limit))
})

test('the whole timeline asks neither for facets nor for more blocks than it shows', async () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`a-${i}`, articleFile({ date: '2025-01-01' })]))
  const archive = memoryArchive(many)
  await deriveListing(archive, ask(), 3)
  expect(archive.asked).toEqual(['block 6'])
})

test('a filter narrows the entries, the count and the span', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ companies: ['openai'], from: '2025-01-01' }), 30)
  expect(slugsOf(listing)).toEqual(['chip-deal', 'second-deal'])
  expect(listing).toMatchObject({ total: 5, count: 2, span: { first: '2025-01-10', last: '2025-01-20' } })
})

test('any of two companies and all of them', async () => {
  const archive = memoryArchive(FILES)
  const companies = ['microsoft', 'openai']
  expect((await deriveListing(archive, ask({ companies }), 30)).count).toBe(3)
  expect((await deriveListing(archive, ask({ companies, match: 'all' }), 30)).count).toBe(2)
})

test('counts beside the choices say what each would show', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ companies: ['openai'], kinds: ['cloud'] }), 30)
  expect(countsOf(listing.companies)).toEqual({ openai: 1, microsoft: 1, google: 1, anthropic: 1, amd: 0, ftc: 0 })
  expect(listing.kinds).toMatchObject({ investment: 1, cloud: 1, chips: 1, policy: 0 })
})

test("a company's page counts its own articles and leaves the company itself out of the choices", async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({}, 'openai'), 30)
  expect(slugsOf(listing)).toEqual(['chip-deal', 'second-deal', 'first-deal'])
  expect(listing).toMatchObject({ total: 3, count: 3 })
  expect(countsOf(listing.companies)).toEqual({ microsoft: 2, amd: 1, google: 0, anthropic: 0, ftc: 0 })
  expect(listing.labels).toHaveProperty('openai')
})

test("a filter on a company's page works on what is left", async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ companies: ['microsoft'] }, 'openai'), 30)
  expect(slugsOf(listing)).toEqual(['second-deal', 'first-deal'])
  expect(listing).toMatchObject({ total: 3, count: 2 })
})

test('the page of a company that nobody knows has nothing', async () => {
  expect(await deriveListing(memoryArchive(FILES), ask({}, 'nobody'), 30)).toMatchObject({ total: 0, count: 0, groups: [], span: null })
})

test('unknown companies are named and left out of the question', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ companies: ['nobody', 'openai', 'noone'] }), 30)
  expect(listing.unknownCompanies).toEqual(['nobody', 'noone'])
  expect(listing.count).toBe(3)
  expect((await deriveListing(memoryArchive(FILES), ask({ companies: ['nobody'] }), 30)).count).toBe(5)
})

test('eight companies are shown, and selected ones beyond them', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`a-${i}`, articleFile({ companies: [`c-${String(i).padStart(2, '0')}`, 'leader'] })]),
  )
  const plain = await deriveListing(memoryArchive(files), ask(), 30)
  expect(plain.companies.map(({ id }) => id)).toEqual(['leader', 'c-00', 'c-01', 'c-02', 'c-03', 'c-04', 'c-05', 'c-06'])
  expect(plain.moreCompanies).toBe(5)
  const selected = await deriveListing(memoryArchive(files), ask({ companies: ['c-11'] }), 30)
  expect(selected.companies.map(({ id }) => id)).toContain('c-11')
  expect(selected.companies.length + selected.moreCompanies).toBe(13)
})

test('labels name every company that the cards and the filter mention', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ companies: ['openai', 'ftc'], kinds: ['chips'] }), 30)
  expect(Object.keys(listing.labels).sort()).toEqual(['amd', 'ftc', 'openai'])
  expect(listing.labels['openai']).toEqual({ id: 'openai', name: 'OPENAI', hue: expect.any(Number) })
})

test('labels leave out what has no company', async () => {
  const manifest = await memoryArchive(FILES).manifest()
  expect(Object.keys(labelsOf(manifest, ['openai', 'nobody', 'constructor', '']))).toEqual(['openai'])
})

test('when nothing matches, the parts that could be dropped are given, most helpful first', async () => {
  const archive = memoryArchive(FILES)
  const listing = await deriveListing(archive, ask({ companies: ['google'], kinds: ['chips'], from: '2025-01-01', to: '2025-01-31' }), 30)
  expect(listing).toMatchObject({ count: 0, shown: 0, groups: [], span: null })
  expect(listing.relaxations).toEqual([
    { part: 'companies', count: 1 },
    { part: 'kinds', count: 1 },
    { part: 'dates', count: 0 },
  ])
  expect((await deriveListing(archive, ask({ kinds: ['policy'], to: '2024-12-31' }), 30)).relaxations).toEqual([
    { part: 'kinds', count: 1 },
    { part: 'dates', count: 1 },
  ])
})

test("remedies on a company's page stay within it", async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ companies: ['google'], kinds: ['cloud'] }, 'openai'), 30)
  expect(listing.relaxations).toEqual([
    { part: 'companies', count: 1 },
    { part: 'kinds', count: 0 },
  ])
})

test('an archive without articles is no failure', async () => {
  const listing = await deriveListing(memoryArchive({}), ask(), 30)
  expect(listing).toMatchObject({ total: 0, count: 0, groups: [], companies: [], span: null, relaxations: [] })
})

test('all company counts are those beside the choices, largest first, then by id', async () => {
  const archive = memoryArchive(FILES, ['quiet'])
  const counts = await deriveCompanyCounts(archive, ask())
  expect(counts.map(({ id, count }) => [id, count])).toEqual([
    ['openai', 3],
    ['microsoft', 2],
    ['amd', 1],
    ['anthropic', 1],
    ['ftc', 1],
    ['google', 1],
    ['quiet', 0],
  ])
  expect(archive.asked).toEqual([])
})

test('company counts follow the filter and leave out the company whose page asks', async () => {
  const archive = memoryArchive(FILES)
  expect(countsOf(await deriveCompanyCounts(archive, ask({ kinds: ['cloud'] }, 'openai')))).toEqual({
    microsoft: 1,
    amd: 0,
    anthropic: 0,
    ftc: 0,
    google: 0,
  })
})

// An address may name a company that has gone; the list behind "more" must count as the list before it does.
test('company counts leave unknown companies out of the question, as the listing does', async () => {
  const archive = memoryArchive(FILES)
  const question = ask({ companies: ['openai', 'nobody'], match: 'all' })
  const { companies } = await deriveListing(archive, question, 30)
  expect(countsOf(await deriveCompanyCounts(archive, question))).toEqual(countsOf(companies))
})

test('statuses and first-hand sources are counted, from the manifest where nothing is left out, and can be dropped', async () => {
  const source = { title: 'Filing', publisher: 'SEC', url: 'https://example.com/filing', kind: 'filing' as const }
  const archive = memoryArchive({
    ...FILES,
    rumour: articleFile({ date: '2025-04-01', companies: ['openai', 'amd'], status: 'reported' }),
    filed: articleFile({ date: '2025-05-01', companies: ['google'], mentions: ['amd'], sources: [source] }),
  })
  const whole = await deriveListing(archive, ask(), 30)
  expect(archive.asked).toEqual(['block 0'])
  expect([whole.statuses['announced'], whole.statuses['reported'], whole.firstHand]).toEqual([6, 1, 1])
  const ofAmd = await deriveListing(archive, ask({ companies: ['amd'] }), 30)
  expect([ofAmd.statuses['announced'], ofAmd.statuses['reported'], ofAmd.firstHand]).toEqual([1, 1, 0])
  expect(archive.asked).not.toContain('parties')
  const mentioned = await deriveListing(archive, ask({ companies: ['amd'], mentions: true }), 30)
  expect(slugsOf(mentioned)).toEqual(['filed', 'rumour', 'chip-deal'])
  expect(mentioned.firstHand).toBe(1)
  const nothing = await deriveListing(archive, ask({ excluded: ['openai'], statuses: ['reported'], firstHand: true }), 30)
  expect(nothing.relaxations).toEqual([
    { part: 'statuses', count: 1 },
    { part: 'excluded', count: 0 },
    { part: 'sources', count: 0 },
  ])
})

test('companies that are left out are offered, named where they are known, and told where they are not', async () => {
  const listing = await deriveListing(memoryArchive(FILES), ask({ excluded: ['ftc', 'nobody', 'openai'] }), 30)
  expect(slugsOf(listing)).toEqual(['same-day-deal'])
  expect(listing.companies.find(({ id }) => id === 'openai')?.count).toBe(3)
  expect(Object.keys(listing.labels)).toEqual(expect.arrayContaining(['ftc', 'openai']))
  expect(listing.unknownCompanies).toEqual(['nobody'])
})
