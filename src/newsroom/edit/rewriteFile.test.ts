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
