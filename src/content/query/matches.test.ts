import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import type { ArticleFile } from '../article/articleSchema.ts'
import { kindIds } from '../article/kinds.ts'
import { statusIds } from '../article/statuses.ts'
import { dayFromNumber } from '../text/day.ts'
import { asksForMentions, EMPTY_FILTER, type Filter } from './filter.ts'
import { countBetween, countFacets, countMonths, findMatches, type Index, type Question } from './matches.ts'

/* The index answers what a plain filter over the articles answers, whatever the articles and the question. */

const SOURCE = { title: 'Release', publisher: 'The one', url: 'https://example.com/release' }
const IDS = ['amazon', 'google', 'microsoft', 'openai', 'quiet']
const day = fc.integer({ min: 20_000, max: 20_120 }).map(dayFromNumber)
const files: fc.Arbitrary<ArticleFile[]> = fc.array(
  fc
    .record({
      date: day,
      companies: fc.uniqueArray(fc.constantFrom('amazon', 'google', 'microsoft', 'openai'), { minLength: 1, maxLength: 3 }),
      mentions: fc.subarray(['amazon', 'google', 'microsoft', 'openai']),
      kind: fc.constantFrom('cloud', 'chips', 'policy'),
      status: fc.constantFrom('announced', 'reported', 'completed'),
      isFirstHand: fc.boolean(),
    })
    .map(({ isFirstHand, mentions, ...file }) =>
      articleFile({
        ...file,
        mentions: mentions.filter((id) => !file.companies.some((party) => party === id)),
        sources: [{ ...SOURCE, kind: isFirstHand ? 'announcement' : 'report' }],
      }),
    ),
  { maxLength: 50 },
)
const question: fc.Arbitrary<Question> = fc.record({
  filter: fc.record({
    companies: fc.uniqueArray(fc.constantFrom(...IDS, 'unknown'), { maxLength: 3 }),
    match: fc.constantFrom('any', 'all'),
    mentions: fc.boolean(),
    excluded: fc.uniqueArray(fc.constantFrom(...IDS, 'unknown'), { maxLength: 2 }),
    statuses: fc.uniqueArray(fc.constantFrom('announced', 'reported', 'ended'), { maxLength: 2 }),
    firstHand: fc.boolean(),
    kinds: fc.uniqueArray(fc.constantFrom('cloud', 'chips', 'research'), { maxLength: 2 }),
    from: fc.option(day),
    to: fc.option(day),
    sort: fc.constantFrom('newest', 'oldest'),
  }),
  scope: fc.option(fc.constantFrom('openai', 'google', 'quiet', 'unknown')),
})

/** The articles in the order of their numbers, with their index. */
async function publish(random: readonly ArticleFile[]): Promise<{ articles: ArticleFile[]; index: Index }> {
  const named = random.map((file, i) => [`a-${String(i).padStart(3, '0')}`, file] as const)
  const articles = named.toSorted(([a, left], [b, right]) => (`${left.date}${a}` < `${right.date}${b}` ? -1 : 1)).map(([, file]) => file)
  const archive = memoryArchive(Object.fromEntries(named), IDS)
  return { articles, index: { manifest: await archive.manifest(), facets: await archive.facets(), parties: await archive.parties() } }
}

function isMatch(file: ArticleFile, { filter, scope }: Question): boolean {
  const { companies, match, mentions, excluded, kinds, statuses, firstHand, from, to } = filter
  const names = (id: string) => file.companies.includes(id) || (mentions && file.mentions?.includes(id) === true)
  if (scope !== null && !file.companies.includes(scope)) return false
  if (kinds.length > 0 && !kinds.includes(file.kind)) return false
  if (statuses.length > 0 && !statuses.includes(file.status ?? 'announced')) return false
  if (firstHand && !file.sources?.some(({ kind }) => kind === 'announcement')) return false
  if (excluded.some((id) => file.companies.includes(id))) return false
  if ((from !== null && file.date < from) || (to !== null && file.date > to)) return false
  if (companies.length === 0) return true
  return match === 'all' ? companies.every(names) : companies.some(names)
}

const countOf = (articles: readonly ArticleFile[], asked: Question) => articles.filter((file) => isMatch(file, asked)).length
const changed = (asked: Question, parts: Partial<Filter>): Question => ({ ...asked, filter: { ...asked.filter, ...parts } })

test('the matches are those of a plain filter', async () => {
  await fc.assert(
    fc.asyncProperty(files, question, async (random, asked) => {
      const { articles, index } = await publish(random)
      const expected = articles.flatMap((file, number) => (isMatch(file, asked) ? [number] : []))
      expect(findMatches(index, asked).take(articles.length)).toEqual(expected)
    }),
  )
})

test('the count beside a kind is what would match if it alone were selected', async () => {
  await fc.assert(
    fc.asyncProperty(files, question, async (random, asked) => {
      const { articles, index } = await publish(random)
      const { kinds } = countFacets(index, asked)
      expect(kinds).toEqual(Object.fromEntries(kindIds().map((kind) => [kind, countOf(articles, changed(asked, { kinds: [kind] }))])))
    }),
  )
})

test('the count beside a status, and beside first-hand sources, is what would match if it were selected', async () => {
  await fc.assert(
    fc.asyncProperty(files, question, async (random, asked) => {
      const { articles, index } = await publish(random)
      const { statuses, firstHand } = countFacets(index, asked)
      expect(statuses).toEqual(
        Object.fromEntries(statusIds().map((status) => [status, countOf(articles, changed(asked, { statuses: [status] }))])),
      )
      expect(firstHand).toBe(countOf(articles, changed(asked, { firstHand: true })))
    }),
  )
})

test('the count beside a company is what would match if it alone were selected, or under "all of" if it were added', async () => {
  await fc.assert(
    fc.asyncProperty(files, question, async (random, asked) => {
      const { articles, index } = await publish(random)
      const selected = asked.filter.match === 'all' ? asked.filter.companies : []
      const ids = index.manifest.companies.map(({ id }) => id).filter((id) => id !== asked.scope)
      // A filter without companies asks for no mentions (filterAddress.ts), and whoever is chosen is not left out any more.
      const own = { ...asked, filter: { ...asked.filter, mentions: asksForMentions(asked.filter) } }
      const expected = ids.map((id) => {
        const excluded = own.filter.excluded.filter((other) => other !== id)
        return [id, countOf(articles, changed(own, { companies: [...selected, id], excluded }))]
      })
      expect([...countFacets(index, own).companies]).toEqual(expected)
    }),
  )
})

test('counts by month and between days are those of a plain filter', async () => {
  await fc.assert(
    fc.asyncProperty(files, question, day, day, async (random, asked, from, to) => {
      const { articles, index } = await publish(random)
      const months = articles.filter((file) => isMatch(file, asked)).map(({ date }) => date.slice(0, 7))
      const expected = [...new Set(months)].map((month) => [month, months.filter((other) => other === month).length])
      expect([...countMonths(index.manifest, findMatches(index, asked))]).toEqual(expected)
      expect(countBetween(index, asked, { from, to })).toBe(countOf(articles, changed(asked, { from, to })))
    }),
  )
})

test('days alone are answered without facets', async () => {
  const { index } = await publish([articleFile({ date: '2025-01-01' }), articleFile({ date: '2025-01-02' })])
  const asked = { filter: { ...EMPTY_FILTER, from: '2025-01-02' }, scope: null }
  expect(findMatches({ ...index, facets: null }, asked).take(10)).toEqual([1])
})

test('an archive without articles matches nothing', async () => {
  const { index } = await publish([])
  expect(findMatches(index, { filter: EMPTY_FILTER, scope: null }).count()).toBe(0)
  expect(findMatches(index, { filter: { ...EMPTY_FILTER, companies: ['openai'] }, scope: 'google' }).count()).toBe(0)
})
