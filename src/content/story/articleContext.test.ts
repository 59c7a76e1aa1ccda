import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import type { ArticleFile } from '../article/articleSchema.ts'
import { deriveArticleContext } from './articleContext.ts'

async function contextOf(files: ArticleFiles, slug: string) {
  const archive = memoryArchive(files)
  return deriveArticleContext(archive, await archive.article(slug))
}

/** `a-01`, `a-02` … on successive days of January 2025, all of one pair unless a test says otherwise. */
function series(length: number, differences: Partial<ArticleFile> = {}): ArticleFiles {
  const names = Array.from({ length }, (_, i) => String(i + 1).padStart(2, '0'))
  return Object.fromEntries(names.map((day) => [`a-${day}`, articleFile({ date: `2025-01-${day}`, ...differences })]))
}

const slugs = (steps: readonly { slug: string }[]) => steps.map(({ slug }) => slug)

test('an article knows the names of its companies', async () => {
  const { labels } = await contextOf(series(1), 'a-01')
  expect(Object.values(labels).map(({ name }) => name)).toEqual(['OPENAI', 'MICROSOFT'])
})

test('what happened next comes oldest first, with what it did', async () => {
  const { later } = await contextOf(
    {
      plan: articleFile({ date: '2025-01-01', status: 'intended', kind: 'cloud' }),
      'later-end': articleFile({ date: '2025-03-01', kind: 'breakup', follows: ['deal', 'plan'] }),
      deal: articleFile({ date: '2025-02-01', kind: 'cloud', follows: ['plan'], terms: [{ name: 'Duration', value: 'Five years.' }] }),
      'other-news': articleFile({ date: '2025-02-02' }),
    },
    'plan',
  )
  expect(later.map(({ step, relation }) => [step.slug, relation])).toEqual([
    ['deal', 'replaces'],
    ['later-end', 'ends'],
  ])
  expect(later[0]?.step).toEqual({
    slug: 'deal',
    title: articleFile().title,
    date: '2025-02-01',
    kind: 'cloud',
    status: 'announced',
  })
})

test('what followed is listed where two of the parties go on, directly or by way of others, and not where the story leaves them', async () => {
  const { later } = await contextOf(
    {
      first: articleFile({ date: '2025-01-01' }),
      branch: articleFile({ date: '2025-01-02', companies: ['openai', 'oracle'], follows: ['first'] }),
      second: articleFile({ date: '2025-01-03', follows: ['first'] }),
      aside: articleFile({ date: '2025-01-04', companies: ['openai', 'oracle'], follows: ['branch'] }),
      join: articleFile({ date: '2025-01-05', follows: ['second', 'aside'] }),
    },
    'first',
  )
  expect(slugs(later.map(({ step }) => step))).toEqual(['second', 'join'])
})

test("a stranger's news is listed where it says why it is the same deal, and only where it follows directly", async () => {
  const strangers = { companies: ['oracle', 'arm'] }
  const because = 'Oracle has taken over the contract'
  const { later } = await contextOf(
    {
      first: articleFile({ date: '2025-01-01' }),
      takeover: articleFile({ date: '2025-01-02', ...strangers, follows: [{ article: 'first', because }] }),
      afterwards: articleFile({ date: '2025-01-03', ...strangers, follows: ['takeover'] }),
      unexplained: articleFile({ date: '2025-01-04', ...strangers, follows: ['first'] }),
    },
    'first',
  )
  expect(slugs(later.map(({ step }) => step))).toEqual(['takeover'])
})

test('of news about one company alone, its own next news is the story', async () => {
  const files = series(2, { companies: ['openai'] })
  const { later } = await contextOf({ ...files, 'a-02': articleFile({ companies: ['openai'], follows: ['a-01'] }) }, 'a-01')
  expect(slugs(later.map(({ step }) => step))).toEqual(['a-02'])
})

test('what replaces a plan says in which units it states what counts in the place of the plan', async () => {
  const terms = [{ name: 'Equity', value: 'A tenth.' }]
  const amounts = [
    { value: 5, currency: 'USD', what: 'a stake' },
    { value: 5, currency: 'EUR', what: 'rent', period: 'year' },
    { value: 5, currency: 'GBP', what: 'what was tried before', status: 'ended' },
  ]
  const sizes = [{ value: 1, unit: 'GW' as const, what: 'power' }]
  const deal = articleFile({ date: '2025-02-01', follows: ['plan'], terms, amounts, sizes })
  const { later } = await contextOf({ plan: articleFile({ date: '2025-01-01', status: 'intended' }), deal }, 'plan')
  expect(later).toEqual([expect.objectContaining({ relation: 'replaces', units: ['USD', 'MW'] })])
})

test('everyone whom an article names has a name, and whoever takes part in nothing has no page', async () => {
  const article = articleFile({
    mentions: ['oracle', 'arm'],
    amounts: [{ value: 1, currency: 'USD', what: 'rent', to: 'landlord' }],
    sources: [{ publisher: 'Reuters', company: 'reuters', url: 'https://example.org/' }],
  })
  const archive = memoryArchive({ a: article, b: articleFile({ companies: ['oracle', 'openai'] }) }, ['arm', 'landlord', 'reuters'])
  const { labels, withoutPage } = await deriveArticleContext(archive, await archive.article('a'))
  expect(Object.keys(labels)).toEqual(['openai', 'microsoft', 'oracle', 'arm', 'landlord', 'reuters'])
  expect(withoutPage).toEqual(['arm', 'landlord', 'reuters'])
})

test('the articles that it leads to by name are there with their titles, and with what their sums are parts of', async () => {
  const amount = { value: 1e9, currency: 'USD', what: 'a contract' }
  const { references } = await contextOf(
    {
      programme: articleFile({ title: 'The programme', amounts: [{ ...amount, value: 5e11 }] }),
      explained: articleFile({ companies: ['oracle', 'arm'] }),
      beside: articleFile(),
      followed: articleFile(),
      a: articleFile({
        date: '2026-01-01',
        seeAlso: ['beside'],
        follows: ['followed', { article: 'explained', because: 'so it is' }],
        amounts: [
          { ...amount, partOf: 'programme' },
          { ...amount, value: 1, partOf: 'a' },
        ],
      }),
    },
    'a',
  )
  expect(slugs(references)).toEqual(['programme', 'explained', 'beside'])
  expect(references.map(({ wholes }) => wholes)).toEqual([{ USD: '$500 billion' }, undefined, undefined])
})

test('a draft may name an article that is not there', async () => {
  const context = await contextOf({ a: articleFile({ draft: true, seeAlso: ['nowhere'] }) }, 'a')
  expect(context.references).toEqual([])
})

test('what is known of an article is old once the archive goes a year beyond the last look for later news, and the last of it', async () => {
  const latest = articleFile({ date: '2026-06-01' })
  const of = async (files: Parameters<typeof contextOf>[0]) => (await contextOf({ latest, ...files }, 'a')).isStale
  expect(await of({ a: articleFile() })).toBeUndefined()
  expect(await of({ a: articleFile({ checked: '2025-05-31' }) })).toBe(true)
  expect(await of({ a: articleFile({ checked: '2025-06-01' }) })).toBeUndefined()
  const step = (date: string) => articleFile({ date, follows: ['a'] })
  expect(await of({ a: articleFile({ date: '2025-01-01' }), step: step('2025-05-31') })).toBe(true)
  expect(await of({ a: articleFile({ date: '2025-01-01', checked: '2025-02-01' }), step: step('2025-06-01') })).toBeUndefined()
})

test('two who deal with each other in no article have a story and no partnership', async () => {
  const companies = ['regulator', 'openai', 'microsoft']
  const roles: ArticleFile['roles'] = { regulator: ['regulator'], openai: ['investor'], microsoft: ['investor'] }
  const files = { ...series(1), ruling: articleFile({ companies, roles }), again: articleFile({ companies, roles }) }
  const { pairs, stories } = await contextOf(files, 'ruling')
  // The two investors stand beside each other here, and deal with each other elsewhere.
  expect(pairs.map(({ companies: pair, isApart }) => [...pair, isApart])).toEqual([
    ['regulator', 'openai', true],
    ['regulator', 'microsoft', true],
    ['openai', 'microsoft', undefined],
  ])
  expect(stories.map(({ isApart }) => isApart)).toEqual([true, true, undefined])
})

test('the file of parties is fetched only where somebody may be apart', async () => {
  const archive = memoryArchive(series(2))
  await deriveArticleContext(archive, await archive.article('a-01'))
  expect(archive.asked).not.toContain('parties')
})

test('terms are compared with those of the nearest confirmed step, however far back in the story', async () => {
  const terms = (value: string) => [{ name: 'Duration', value }]
  const { changes } = await contextOf(
    {
      deal: articleFile({ date: '2025-01-01', terms: terms('Five years.') }),
      others: articleFile({ date: '2025-01-02', companies: ['openai', 'oracle'], terms: terms('A year.'), follows: ['deal'] }),
      memo: articleFile({ date: '2025-01-03', status: 'intended', terms: terms('Perhaps ten.'), follows: ['others', 'deal'] }),
      amendment: articleFile({ date: '2025-01-04', terms: terms('Seven years.'), follows: ['memo'] }),
    },
    'amendment',
  )
  expect(changes).toEqual([
    {
      name: 'Duration',
      change: 'changed',
      now: 'Seven years.',
      before: { value: 'Five years.', step: expect.objectContaining({ slug: 'deal' }) },
    },
  ])
})

test('the end of a deal drops its terms; news that sets none and ends nothing has nothing to say of them', async () => {
  const deal = articleFile({ date: '2025-01-01', terms: [{ name: 'Duration', value: 'Five years.' }] })
  const next = articleFile({ date: '2025-01-02', follows: ['deal'] })
  const changesOf = async (differences: Partial<ArticleFile>) =>
    (await contextOf({ deal, next: { ...next, ...differences } }, 'next')).changes
  expect((await changesOf({ kind: 'breakup' })).map(({ name, change }) => [name, change])).toEqual([['Duration', 'dropped']])
  expect(await changesOf({})).toEqual([])
})

test('of three parties or more every pair is offered, with what both take part in', async () => {
  const files = { ...series(2), 'the-deal': articleFile({ date: '2025-02-01', companies: ['openai', 'microsoft', 'oracle'] }) }
  expect((await contextOf(files, 'the-deal')).pairs).toEqual([
    { companies: ['openai', 'microsoft'], count: 3, hasPage: true },
    { companies: ['openai', 'oracle'], count: 1, hasPage: true },
    { companies: ['microsoft', 'oracle'], count: 1, hasPage: true },
  ])
  expect((await contextOf(files, 'a-01')).pairs).toEqual([])
})

test('the story so far has the five newest steps', async () => {
  const { stories } = await contextOf(series(9), 'a-07')
  expect(stories).toHaveLength(1)
  expect(stories[0]).toMatchObject({ companies: ['openai', 'microsoft'], total: 9 })
  expect(slugs(stories[0]?.steps ?? [])).toEqual(['a-09', 'a-08', 'a-07', 'a-06', 'a-05'])
})

test('an older article replaces the last step, so that it is always part of its story', async () => {
  const { stories } = await contextOf(series(9), 'a-02')
  expect(slugs(stories[0]?.steps ?? [])).toEqual(['a-09', 'a-08', 'a-07', 'a-06', 'a-02'])
})

test('a pair that met once has no story', async () => {
  expect((await contextOf(series(1), 'a-01')).stories).toEqual([])
  expect((await contextOf(series(3, { companies: ['openai'] }), 'a-02')).stories).toEqual([])
})

test('the pairs of the leading company come first, and at most three', async () => {
  const { stories } = await contextOf(series(2, { companies: ['openai', 'microsoft', 'oracle', 'arm'] }), 'a-01')
  expect(stories.map(({ companies }) => companies)).toEqual([
    ['openai', 'microsoft'],
    ['openai', 'oracle'],
    ['openai', 'arm'],
  ])
})

test('pairs that met only here make room for those that met before', async () => {
  const files = {
    ...series(1, { companies: ['oracle', 'arm'] }),
    'the-deal': articleFile({ date: '2025-02-01', companies: ['openai', 'microsoft', 'oracle', 'arm'] }),
  }
  expect((await contextOf(files, 'the-deal')).stories.map(({ companies }) => companies)).toEqual([['oracle', 'arm']])
})

test('neighbours are those of the whole timeline', async () => {
  const files = series(3)
  const around = async (slug: string) => {
    const { older, newer } = (await contextOf(files, slug)).neighbours
    return [older?.slug, newer?.slug]
  }
  expect(await around('a-01')).toEqual([undefined, 'a-02'])
  expect(await around('a-02')).toEqual(['a-01', 'a-03'])
  expect(await around('a-03')).toEqual(['a-02', undefined])
})

test('articles of one day are neighbours by their slugs', async () => {
  const day = articleFile()
  const { neighbours } = await contextOf({ c: day, a: day, b: day }, 'b')
  expect([neighbours.older?.slug, neighbours.newer?.slug]).toEqual(['a', 'c'])
})

test('a draft, which the index does not list, gets the names of its companies alone', async () => {
  const context = await contextOf({ ...series(3), draft: articleFile({ date: '2025-01-02', draft: true, follows: ['a-01'] }) }, 'draft')
  expect(Object.keys(context.labels).sort()).toEqual(['microsoft', 'openai'])
  expect(context).toMatchObject({ later: [], changes: [], stories: [], pairs: [], neighbours: { older: null, newer: null } })
})
