import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { rewriteFile } from './rewriteFile.ts'

const NAMES = { articles: new Map([['old', 'new']]), companies: new Map([['facebook', 'meta']]) }
const rewritten = (differences: object) =>
  JSON.parse(rewriteFile('articles/a.json', JSON.stringify(articleFile(differences)), NAMES)) as unknown

test('an article names what it names by the names of now', () => {
  const amount = { value: 1, currency: 'USD', what: 'old facebook' }
  const text =
    'old facebook [a](/articles/old/#source-1) [b](/partnerships/facebook/openai/) [c](https://x.org/articles/old/) /articles/old/'
  const now = 'old facebook [a](/articles/new/#source-1) [b](/partnerships/meta/openai/) [c](https://x.org/articles/old/) /articles/old/'
  expect(
    rewritten({
      title: 'old facebook',
      companies: ['facebook', 'openai'],
      follows: ['other', 'old'],
      amounts: [{ ...amount, from: 'facebook', to: 'openai', sameAs: 'old' }],
      body: [text, { list: [text] }, { quote: text, by: text }],
      whyItMatters: [text],
      terms: [{ name: 'old', value: text }],
      corrections: [{ date: '2025-09-13', text }],
    }),
  ).toEqual(
    articleFile({
      title: 'old facebook',
      companies: ['meta', 'openai'],
      follows: ['other', 'new'],
      amounts: [{ ...amount, from: 'meta', to: 'openai', sameAs: 'new' }],
      body: [now, { list: [now] }, { quote: now, by: text }],
      whyItMatters: [now],
      terms: [{ name: 'old', value: now }],
      corrections: [{ date: '2025-09-13', text: now }],
    }),
  )
})

test('what it says of its deal names what it names by the names of now', () => {
  const quantity = { value: 1, what: 'old facebook' }
  const source = { publisher: 'facebook', url: 'https://x.org/old/' }
  const before = {
    roles: { facebook: ['customer'], openai: ['supplier'] },
    mentions: ['google', 'facebook'],
    sources: [{ ...source, company: 'facebook' }],
    follows: [{ article: 'old', because: 'old facebook' }],
    seeAlso: ['other', 'old'],
    amounts: [{ ...quantity, currency: 'USD', partOf: 'old' }],
    sizes: [{ ...quantity, unit: 'GW', from: 'facebook', to: 'openai', sameAs: 'old', partOf: 'other' }],
    dates: [{ what: 'old', when: 'facebook' }],
  } as const
  expect(rewritten({ ...before, seeAlso: ['other', 'old'], follows: ['x'] })).toMatchObject({ seeAlso: ['other', 'new'] })
  expect(rewritten(before)).toEqual({
    ...articleFile(),
    ...before,
    roles: { meta: ['customer'], openai: ['supplier'] },
    mentions: ['google', 'meta'],
    sources: [{ ...source, company: 'meta' }],
    follows: [{ article: 'new', because: 'old facebook' }],
    // It follows that one.
    seeAlso: ['other'],
    amounts: [{ ...quantity, currency: 'USD', partOf: 'new' }],
    sizes: [{ ...quantity, unit: 'GW', from: 'meta', to: 'openai', sameAs: 'new', partOf: 'other' }],
  })
})

test('of two articles that become one the reason is kept, and roles change their names alone', () => {
  const because = { article: 'new', because: 'x' }
  expect(rewritten({ follows: ['old', because] })).toMatchObject({ follows: [because] })
  expect(rewritten({ follows: [because, 'old'] })).toMatchObject({ follows: [because] })
  const text = '{ "companies":["facebook"], "roles" : {  "facebook" :["customer" ,"investor"] } , "body":["x"] }'
  expect(rewriteFile('articles/a.json', text, NAMES)).toBe(text.replaceAll('facebook', 'meta'))
})

test.each([
  [
    ['facebook', 'openai', 'meta'],
    ['meta', 'openai'],
  ],
  [
    ['meta', 'openai', 'facebook'],
    ['meta', 'openai'],
  ],
  [['facebook', 'meta'], ['meta']],
])('companies %j that become one are named once, where they stood first', (companies, now) => {
  expect(rewritten({ companies })).toMatchObject({ companies: now })
})

test('an article that took another in neither follows nor repeats itself', () => {
  const amounts = [{ value: 1, currency: 'USD', what: 'x', sameAs: 'old' }]
  const text = rewriteFile('articles/new.json', JSON.stringify(articleFile({ follows: ['old', 'other'], amounts })), NAMES)
  expect(JSON.parse(text)).toMatchObject({ follows: ['other'], amounts: [{ value: 1, currency: 'USD', what: 'x' }] })
  const beside = { seeAlso: ['old'], sizes: [{ value: 1, unit: 'GW' as const, what: 'x', partOf: 'old' }] }
  expect(JSON.parse(rewriteFile('articles/new.json', JSON.stringify(articleFile(beside)), NAMES))).toMatchObject({
    seeAlso: [],
    sizes: [{ partOf: 'new' }],
  })
  expect(text).not.toContain('sameAs')
})

test('escapes stay as they were written', () => {
  const text = `{"title":"\\u00e9","companies":["openai"],"body":["\\u00e9 [a](\\/articles\\/old\\/) \\"b\\""]}`
  expect(rewriteFile('articles/a.json', text, NAMES)).toBe(text.replace('\\/old\\/', '\\/new\\/'))
})

test('pages in Markdown and lists of redirects are changed where they lead', () => {
  const page = 'old [a](/articles/old/) [b]: /companies/facebook/ "x"\n[b]: </?company=facebook&kind=cloud>\n</p>\n'
  expect(rewriteFile('about.md', page, NAMES)).toBe(
    'old [a](/articles/new/) [b]: /companies/meta/ "x"\n[b]: </?company=meta&kind=cloud>\n</p>\n',
  )
  const redirects = '[{ "from": "/companies/facebook/", "to": "/companies/facebook/#x" }]'
  expect(rewriteFile('redirects.json', redirects, NAMES)).toBe('[{ "from": "/companies/facebook/", "to": "/companies/meta/#x" }]')
  expect(rewriteFile('redirects.json', '{ "/articles/old/": "/articles/old/" }', NAMES)).toBe('{ "/articles/old/": "/articles/new/" }')
})
