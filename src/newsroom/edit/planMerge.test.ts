import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { planMergeArticles, planMergeCompanies } from './planMerge.ts'
import type { SiteTexts } from './siteTexts.ts'

const TODAY = '2026-12-01'
const COMPANIES = [
  { id: 'openai', name: 'OpenAI' },
  { id: 'facebook', name: 'Facebook', ids: ['thefacebook'], aliases: ['FB'], url: 'https://facebook.com/' },
  { id: 'meta', name: 'Meta', aliases: ['META'] },
]

function textsOf(files: Readonly<Record<string, unknown>>): SiteTexts {
  return new Map(Object.entries({ 'companies.json': COMPANIES, ...files }).map(([path, file]) => [path, JSON.stringify(file, null, 2)]))
}

const parsed = (texts: SiteTexts, path: string) => JSON.parse(texts.get(path) ?? 'null') as unknown
const article = (differences: Partial<ArticleFile> = {}) => articleFile({ companies: ['openai'], ...differences })
const mergeArticles = (files: Readonly<Record<string, ArticleFile>>, from = 'twin', to = 'kept') =>
  planMergeArticles(
    textsOf(Object.fromEntries(Object.entries(files).map(([slug, file]) => [`articles/${slug}.json`, file]))),
    from,
    to,
    TODAY,
  )

type Amount = NonNullable<ArticleFile['amounts']>[number]
type Source = NonNullable<ArticleFile['sources']>[number]

const sum = (differences: Partial<Amount> = {}) => ({
  amounts: [{ value: 5, currency: 'USD', what: 'x', from: 'meta', to: 'openai', ...differences }],
})
const cited = (differences: Partial<Source> = {}) => ({ sources: [{ title: 'T', publisher: 'P', url: 'https://x.org/', ...differences }] })

test('what names the one article names the other, to which its addresses lead', () => {
  const amounts = [{ value: 1, currency: 'USD', what: 'x', sameAs: 'twin' }]
  const { texts, notes } = mergeArticles({
    twin: article({ slugs: ['older'], body: ['Another text.'] }),
    kept: article({ follows: ['twin'] }),
    later: article({ follows: ['twin', 'kept'], amounts, body: ['[a](/articles/twin/)'] }),
  })
  expect(texts.has('articles/twin.json')).toBe(false)
  expect(parsed(texts, 'articles/kept.json')).toMatchObject({ slugs: ['kept', 'older', 'twin'], follows: [] })
  expect(parsed(texts, 'articles/later.json')).toMatchObject({
    follows: ['kept'],
    amounts: [{ sameAs: 'kept' }],
    body: ['[a](/articles/kept/)'],
  })
  expect(notes).toEqual(['These texts of "twin" are not in "kept"; take over by hand what is worth it:', '  Another text.'])
})

test.each<[string, Partial<ArticleFile>, string]>([
  ['a company', { companies: ['openai', 'meta'] }, 'the company meta'],
  ['a source', { sources: [{ title: 'T', publisher: 'P', url: 'https://x.org/' }] }, 'the source https://x.org/'],
  ['a term', { terms: [{ name: 'Duration', value: 'x' }] }, 'the term Duration'],
  ['an amount', { amounts: [{ value: 5, currency: 'USD', what: 'x', from: 'meta' }] }, 'the amount 5 USD from meta'],
  ['a range for a time', { amounts: [{ value: 5, most: 7, currency: 'USD', what: 'x', period: 'year' }] }, 'the amount 5–7 USD for year'],
  ['a size', { sizes: [{ value: 5, unit: 'GW', what: 'x', to: 'openai' }] }, 'the size 5 GW to openai'],
  ['a role', { roles: { openai: ['customer'] } }, 'the role customer of openai'],
  ['a mention', { mentions: ['meta'] }, 'the mention of meta'],
  ['a day', { dates: [{ what: 'signed', when: '2025-09-12' }] }, 'the day “signed: 2025-09-12”'],
  ['what it follows', { follows: ['first'] }, 'that it follows first'],
  ['what it follows for a reason', { follows: [{ article: 'first', because: 'x' }] }, 'that it follows first'],
  ['what is read beside it', { seeAlso: ['first'] }, 'that first is worth reading beside it'],
  ['a correction', { corrections: [{ date: '2025-09-13', text: 'x' }] }, 'the correction “x”'],
])('%s that only the one states is not lost', (_what, facts, found) => {
  const files = { first: article({ date: '2025-01-01' }), twin: article(facts), kept: article() }
  expect(() => mergeArticles(files)).toThrow(`in articles/twin.json alone: ${found}`)
})

test.each<[string, Partial<ArticleFile>, Partial<ArticleFile>, string | null]>([
  ['the status of a sum', sum({ status: 'intended' }), sum(), 'the status intended of the amount 5 USD from meta to openai'],
  ['another status of a sum', sum({ status: 'intended' }), sum({ status: 'announced' }), 'the status intended of'],
  ['the whole of a sum', sum({ partOf: 'first' }), sum(), 'that the amount 5 USD from meta to openai is a part of first'],
  ['that a sum is told earlier', sum({ sameAs: 'first' }), sum(), 'that the amount 5 USD from meta to openai is the same as in first'],
  ['the word before a sum', sum({ qualifier: 'up to' }), sum(), 'the word “up to” of the amount 5 USD'],
  ['the kind of a source', cited({ kind: 'report' }), cited(), 'the kind report of the source https://x.org/'],
  ['the company of a source', cited({ company: 'meta' }), cited(), 'the company meta of the source https://x.org/'],
  ['the day of a source', cited({ date: '2025-09-11' }), cited(), 'the day of the source https://x.org/'],
  ['when a source was read', cited({ read: '2025-09-12' }), cited(), 'when the source https://x.org/ was read'],
  ['why it follows', { follows: [{ article: 'first', because: 'x' }] }, { follows: ['first'] }, 'why it follows first'],
  ['nothing, where the other says more', sum(), sum({ status: 'intended', partOf: 'first' }), null],
  ['nothing, where a sum is a part of its own article', sum({ partOf: 'twin' }), sum({ partOf: 'kept' }), null],
  ['nothing, where the other repeats the sum', sum(), sum({ sameAs: 'twin' }), null],
  ['nothing, where the other was read on another day', cited({ read: '2025-09-12' }), cited({ read: '2025-09-20' }), null],
])('%s, that the one says of what both state, is not lost', (_what, twin, kept, found) => {
  const merged = () => mergeArticles({ first: article({ date: '2025-01-01' }), twin: article(twin), kept: article(kept) })
  if (found === null) expect(merged().notes).toEqual([])
  else expect(merged).toThrow(`in articles/twin.json alone: ${found}`)
})

test('what a sum is for, why an article follows, and who wrote it are texts to take over by hand', () => {
  const twin = { ...sum({ what: 'a loan' }), follows: [{ article: 'first', because: 'One reason.' }], authors: [{ name: 'Ada' }] }
  const kept = { ...sum(), follows: [{ article: 'first', because: 'Another.' }] }
  const { notes } = mergeArticles({ first: article({ date: '2025-01-01' }), twin: article(twin), kept: article(kept) })
  expect(notes.slice(1).sort()).toEqual(['  Ada', '  One reason.', '  a loan'])
})

test('the same money, that the one repeats of the other, is no fact of its own', () => {
  const amount = { value: 5, currency: 'USD', what: 'x' }
  const { texts } = mergeArticles({ twin: article({ amounts: [{ ...amount, sameAs: 'kept' }] }), kept: article() })
  expect(parsed(texts, 'articles/kept.json')).not.toHaveProperty('amounts')
})

test('a party of the one need not be mentioned in it as well, and what the two say of each other is no fact', () => {
  const twin = article({ mentions: ['openai'], companies: ['openai'], seeAlso: ['kept'], follows: [{ article: 'kept', because: 'x' }] })
  expect(() => mergeArticles({ twin, kept: article({ mentions: [] }) })).not.toThrow()
})

test('a draft goes into a published article without a trace, and not the other way round', () => {
  const { texts, notes } = mergeArticles({ twin: article({ draft: true }), kept: article() })
  expect(parsed(texts, 'articles/kept.json')).not.toHaveProperty('slugs')
  expect(notes).toEqual([expect.stringContaining('add "twin" to its "slugs"')])
  expect(() => mergeArticles({ twin: article(), kept: article({ draft: true }) })).toThrow('"kept", which is not published')
})

test('an empty list of former slugs is none', () => {
  const { texts } = mergeArticles({ twin: article(), kept: article({ slugs: [] }) })
  expect(parsed(texts, 'articles/kept.json')).toMatchObject({ slugs: ['kept', 'twin'] })
})

test('an article that is not there, and one with itself', () => {
  expect(() => mergeArticles({ kept: article() })).toThrow('There is no article "twin"')
  expect(() => mergeArticles({ kept: article() }, 'kept', 'kept')).toThrow("can't become a part of itself")
})

test('one company becomes one with another: its names find it, its ids lead to it, and articles name it once', () => {
  const files = {
    'articles/a.json': article({ companies: ['facebook', 'openai', 'meta'] }),
    'articles/b.json': article({ companies: ['facebook'] }),
  }
  const { texts, notes } = planMergeCompanies(textsOf(files), 'facebook', 'meta', TODAY)
  expect(parsed(texts, 'companies.json')).toEqual([
    { id: 'openai', name: 'OpenAI' },
    { id: 'meta', name: 'Meta', aliases: ['META', 'Facebook', 'FB'], ids: ['meta', 'thefacebook', 'facebook'] },
  ])
  expect(parsed(texts, 'articles/a.json')).toMatchObject({ companies: ['meta', 'openai'] })
  expect(parsed(texts, 'articles/b.json')).toMatchObject({ companies: ['meta'] })
  expect(notes).toEqual(['The url of "facebook" was not taken over: https://facebook.com/'])
})

test('tickers and names of before find the one company too, and its owner and groups are told where they are not taken over', () => {
  const companies = [
    {
      id: 'facebook',
      name: 'Facebook',
      tickers: ['FB'],
      formerNames: [{ name: 'TheFacebook', until: '2005' }],
      parent: 'owner',
      partOf: ['meta', 'group'],
    },
    { id: 'meta', name: 'Meta', tickers: ['META'], parent: 'facebook' },
    { id: 'owner', name: 'Owner' },
    { id: 'group', name: 'Group', partOf: ['facebook', 'meta'] },
  ]
  const texts = new Map([
    ...textsOf({ 'articles/a.json': article({ companies: ['facebook'] }) }),
    ['companies.json', JSON.stringify(companies)],
  ])
  const merged = planMergeCompanies(texts, 'facebook', 'meta', TODAY)
  expect(parsed(merged.texts, 'companies.json')).toEqual([
    { id: 'meta', name: 'Meta', tickers: ['META'], aliases: ['Facebook', 'FB', 'TheFacebook'], ids: ['meta', 'facebook'] },
    { id: 'owner', name: 'Owner' },
    { id: 'group', name: 'Group', partOf: ['meta'] },
  ])
  expect(merged.notes).toEqual([
    'The parent of "facebook" was not taken over: owner',
    'What "facebook" was a part of was not taken over: group',
  ])
})

test('one company of two has the roles of both, and is not mentioned beside itself', () => {
  const files = {
    'articles/a.json': article({
      companies: ['facebook', 'openai', 'meta'],
      roles: { facebook: ['customer', 'partner'], openai: ['supplier'], meta: ['investor', 'customer'] },
    }),
    'articles/b.json': article({ companies: ['meta', 'openai'], mentions: ['facebook'], roles: { openai: ['supplier'] } }),
  }
  const { texts } = planMergeCompanies(textsOf(files), 'facebook', 'meta', TODAY)
  expect(parsed(texts, 'articles/a.json')).toMatchObject({ roles: { openai: ['supplier'], meta: ['investor', 'customer', 'partner'] } })
  expect(parsed(texts, 'articles/b.json')).toMatchObject({ mentions: [], roles: { openai: ['supplier'] } })
})

test('two companies of which one pays the other are two', () => {
  const amounts = [{ value: 5, currency: 'USD', what: 'x', from: 'meta', to: 'facebook' }]
  const texts = textsOf({ 'articles/a.json': article({ amounts }) })
  expect(() => planMergeCompanies(texts, 'facebook', 'meta', TODAY)).toThrow('an amount or a size between the two, in articles/a.json')
  const sizes = [{ value: 5, unit: 'percent' as const, what: 'x', from: 'facebook', to: 'meta' }]
  const others = textsOf({ 'articles/b.json': article({ sizes }) })
  expect(() => planMergeCompanies(others, 'facebook', 'meta', TODAY)).toThrow('an amount or a size between the two, in articles/b.json')
})

test('of two in a collection that become one the first place stays, and the note that goes is told', () => {
  const entries = ['other', { article: 'kept', note: 'Here.' }, { article: 'twin', note: 'And there.' }]
  const files = {
    'articles/twin.json': article(),
    'articles/kept.json': article(),
    'collections/both.json': { title: 'x', summary: 'x', articles: entries },
    'collections/one.json': { title: 'x', summary: 'x', articles: ['twin', 'other'] },
  }
  const { texts, notes } = planMergeArticles(textsOf(files), 'twin', 'kept', TODAY)
  expect(parsed(texts, 'collections/both.json')).toMatchObject({ articles: ['other', { article: 'kept', note: 'Here.' }] })
  expect(parsed(texts, 'collections/one.json')).toMatchObject({ articles: ['kept', 'other'] })
  expect(notes).toEqual(['collections/both.json had both; the note of "twin" is gone from it:', '  And there.'])
})
