import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder } from '../../../tests/fixtures/contentFolder.ts'
import { faultsOf, faultsOfArticle, inA } from '../../../tests/fixtures/faultsOf.ts'
import { readContent } from './readContent.ts'
import { checkWebAddress } from './values/webAddress.ts'

/* What would be published without a word, and would be wrong: what is said of it, and how it is mended. */

const WHOLE = 'a whole link that begins with https:// or http://'

test.each([
  ['https://openai.com/a b', 'an address without blanks; in it, a blank is %20', 'https://openai.com/a%20b'],
  ['https://a.org/ https://b.org/', 'one address; others are links of their own', 'https://example.com/'],
  ['www.openai.com/index', WHOLE, 'https://www.openai.com/index'],
  ['https:/openai.com/', `${WHOLE}, with two slashes`, 'https://openai.com/'],
  ['https:\\\\openai.com\\a', `${WHOLE}, with two slashes`, 'https://openai.com/a'],
  ['https://https://openai.com/', 'https:// or http:// once', 'https://openai.com/'],
  ['https://…', 'the whole address; this one was cut off where it was copied', 'https://example.com/'],
  ['https://openai.com/index/…', 'the whole address; this one was cut off where it was copied', 'https://example.com/'],
  ['https://openai.com:99999/', 'an address with a port that browsers open, or with none; not 99999', 'https://openai.com/'],
  ['https://openai.com:6000/', 'an address with a port that browsers open, or with none; not 6000', 'https://openai.com/'],
  ['https://me:secret@openai.com/', 'an address without user name and password, since everybody reads it', 'https://openai.com/'],
  ['https://openai..com/', 'an address with the name of a host, such as openai.com', 'https://example.com/'],
  ['https://openai,com/', 'an address with the name of a host, such as openai.com', 'https://example.com/'],
  ['javascript:alert(1)', WHOLE, 'https://example.com/'],
])('an address that nobody can open: %s', (url, wanted, example) => {
  const sources = [{ title: 'T', publisher: 'P', url }]
  expect(faultsOfArticle(articleFile({ sources }))).toEqual([
    inA({ line: 20, column: 14, field: 'sources[0].url', found: JSON.stringify(url), wanted, example: JSON.stringify(example) }),
  ])
  expect(faultsOf(contentFolder({}, [{ id: 'a', name: 'A', url }]))).toMatchObject([
    { file: 'companies.json', line: 5, field: '[0].url', found: JSON.stringify(url), wanted, example: JSON.stringify(example) },
  ])
  if (!url.startsWith('https:')) return
  expect(faultsOfArticle(articleFile({ body: [`See [this](${url}).`] }))).toEqual([
    inA({ line: 11, column: 5, field: 'body[0]', found: `a link to ${JSON.stringify(url)}`, wanted, example }),
  ])
})

test.each([
  'https://x.org',
  'HTTPS://X.ORG/',
  'https://x.org:8443/a?b=c&d=[e]#f',
  'https://x.org./',
  'https://a_b.x.org/',
  'https://bücher.example/ü',
  'https://例え.jp/',
  'https://x.org/@user/a:b',
  'https://web.archive.org/web/2025/https://openai.com/',
  'https://x.org/wiki/Oops!...',
  'https://1.1.1.1/',
  'https://[2606:4700::1111]/',
])('an address that a browser opens: %s', (url) => {
  expect(faultsOfArticle(articleFile({ sources: [{ title: 'T', publisher: 'P', url }] }))).toEqual([])
})

// Node 20 takes it for none once its engine has made URL.canParse fast.
test('an address that a browser opens, checked often', () => {
  const address: string = JSON.parse('"https://b\u00fccher.de/"')
  expect(Array.from({ length: 20_000 }, () => checkWebAddress(address)).filter((fault) => fault !== null)).toEqual([])
})

test.each([
  ['http://intranet/a', 'which only the network that it is in can reach'],
  ['http://localhost:3000/', 'which only the network that it is in can reach'],
  ['http://192.168.0.7/', 'which only the network that it is in can reach'],
  ['https://example.com/a', 'which is there for examples'],
])('an address that readers may not reach gets a warning: %s', (url, doubt) => {
  const article = articleFile({ sources: [{ title: 'T', publisher: 'P', url }], body: [`[x](${url}).[^1]`] })
  const companies = ['openai', 'microsoft'].map((id) => ({ id, name: id, ...(id === 'openai' && { url }) }))
  expect(readContent(contentFolder({ a: article }, companies), { drafts: false }).warnings.map(({ text }) => text)).toEqual([
    `has for openai the address ${url}, ${doubt}`,
    `has in sources[0].url the address ${url}, ${doubt}`,
    `has in body[0] the address ${url}, ${doubt}`,
  ])
})

test.each([
  ['2025-9-2', '2025-09-02'],
  ['2025/09/12', '2025-09-12'],
  ['20250912', '2025-09-12'],
  ['2025-09-12T08:00:00Z', '2025-09-12'],
  ['31.12.2025', '2025-12-31'],
  ['12/31/2025', '2025-12-31'],
  ['12 September 2025', '2025-09-12'],
  ['Sept. 12, 2025', '2025-09-12'],
])('a day that is written in another way: %s', (date, meant) => {
  expect(faultsOfArticle(articleFile({ date }))).toEqual([
    inA({ line: 3, column: 11, field: 'date', found: JSON.stringify(date), wanted: `did you mean "${meant}"?`, example: `"${meant}"` }),
  ])
})

test.each(['03/04/2025', 'yesterday', '2025', '2025-13-01', 'May 2025'])('a day that might be any is not guessed: %s', (date) => {
  expect(faultsOfArticle(articleFile({ date }))).toMatchObject([{ field: 'date', wanted: expect.stringMatching(/^the day of the news/) }])
})

const amount = (differences: object) => ({ amounts: [{ value: 1, currency: 'USD', what: 'shares', ...differences }] })

test.each([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['usd', 'USD'],
  ['Dollars', 'USD'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['RMB', 'CNY'],
  ['pounds', 'GBP'],
])('a currency that is written in another way: %s', (currency, meant) => {
  expect(faultsOfArticle(articleFile(amount({ currency })))).toEqual([
    inA({
      line: 27,
      column: 19,
      field: 'amounts[0].currency',
      found: `"${currency}"`,
      wanted: `did you mean "${meant}"?`,
      example: `"${meant}"`,
    }),
  ])
})

test.each(['ABC', 'BTC', 'USS', '¥', 'gold'])('a currency that ISO 4217 does not have: %s', (currency) => {
  expect(faultsOfArticle(articleFile(amount({ currency })))).toMatchObject([
    {
      field: 'amounts[0].currency',
      found: `"${currency}"`,
      wanted: 'a currency code of three capital letters (ISO 4217)',
      example: '"USD"',
    },
  ])
})

test('a payer and a payee who are no party to the news', () => {
  const wanted = 'one of the article\'s companies: openai, microsoft; if it takes part, add it to "companies"'
  expect(faultsOfArticle(articleFile(amount({ from: 'google' })))).toEqual([
    inA({ line: 29, column: 15, field: 'amounts[0].from', found: '"google", which is no party to this news', wanted, example: '"openai"' }),
  ])
  expect(faultsOfArticle(articleFile(amount({ from: 'openai', to: 'google' })))).toEqual([
    inA({ line: 30, column: 13, field: 'amounts[0].to', found: '"google", which is no party to this news', wanted, example: '"openai"' }),
  ])
})

test('a company that pays itself', () => {
  expect(faultsOfArticle(articleFile(amount({ from: 'openai', to: 'openai' })))).toEqual([
    inA({
      line: 30,
      column: 13,
      field: 'amounts[0].to',
      found: '"openai", which pays the sum as well',
      wanted: 'another company than "from"; leave out what is not known',
    }),
  ])
})

const NAMED = [
  { id: 'openai', name: 'OpenAI', aliases: ['ChatGPT'] },
  { id: 'microsoft', name: 'Microsoft' },
  { id: 'ionq', name: 'IonQ', aliases: ['Ion Q Systems'] },
]

test.each([
  ['IonQ', 'ionq'],
  ['Open AI', 'openai'],
  ['open-ai', 'openai'],
  ['ChatGPT', 'openai'],
  ['chatgpt', 'openai'],
  ['Microsoft Corp.', 'microsoft'],
  ['Mircosoft', 'microsoft'],
  ['Ion Q Systems', 'ionq'],
])('the name of a company in place of its id: %s', (name, meant) => {
  const words = { found: expect.stringContaining(JSON.stringify(name)), wanted: `did you mean "${meant}"?`, example: `"${meant}"` }
  expect(faultsOf(contentFolder({ a: articleFile({ companies: [name] }) }, NAMED))).toEqual([
    inA({ line: 5, column: 5, field: 'companies[0]', ...words }),
  ])
  expect(faultsOf(contentFolder({ a: articleFile(amount({ from: name })) }, NAMED))).toEqual([
    inA({ line: 29, column: 15, field: 'amounts[0].from', ...words }),
  ])
})

test('companies in one text, and one that there is not', () => {
  const faults = (companies: unknown) => faultsOf(contentFolder({ a: { ...articleFile(), companies } }, NAMED))
  const wanted = 'each company as a text of its own: "openai", "microsoft"'
  expect(faults(['OpenAI, Microsoft'])).toMatchObject([{ field: 'companies[0]', wanted }])
  const list = 'a list, in square brackets'
  expect(faults('OpenAI and Microsoft')).toMatchObject([{ field: 'companies', wanted: list, example: '["openai","microsoft"]' }])
  expect(faults('openai')).toMatchObject([{ field: 'companies', wanted: list, example: '["openai"]' }])
  expect(faults(['Acme Widgets'])).toMatchObject([
    { field: 'companies[0]', wanted: 'an id from companies.json; add the company there first' },
  ])
})

test('an id of companies.json that is a name', () => {
  expect(faultsOf(contentFolder({}, [{ id: 'Open AI', name: 'OpenAI' }]))).toMatchObject([
    { field: '[0].id', found: '"Open AI"', wanted: 'did you mean "open-ai"?', example: '"open-ai"' },
  ])
})

test.each([
  ['the address of an article', '/articles/first-deal/'],
  ['the file of an article', 'first-deal.json'],
  ['the words of an article', 'First Deal'],
])('%s in place of its slug', (_what, follows) => {
  expect(faultsOfArticle(articleFile({ follows: [follows] }))).toMatchObject([
    { field: 'follows[0]', wanted: 'did you mean "first-deal"?' },
  ])
})

test.each([
  ['10 billion', 10_000_000_000],
  ['$1.5bn', 1_500_000_000],
  ['1,000,000', 1_000_000],
  ['250', 250],
])('a sum as a text: %s', (value, meant) => {
  expect(faultsOfArticle(articleFile(amount({ value })))).toMatchObject([
    { field: 'amounts[0].value', wanted: `did you mean ${meant}?`, example: String(meant) },
  ])
})

test.each(['1,5', '1.000.000', 'undisclosed', '10 dozen'])('a sum that might be any is not guessed: %s', (value) => {
  expect(faultsOfArticle(articleFile(amount({ value })))).toMatchObject([{ wanted: expect.stringMatching(/^the sum in whole units/) }])
})

test('a word in place of true, nothing in place of a field, and a list in place of an article', () => {
  expect(faultsOfArticle({ ...articleFile(), draft: 'True' })).toMatchObject([{ field: 'draft', wanted: 'did you mean true?' }])
  expect(faultsOfArticle({ ...articleFile(), updated: null })).toMatchObject([
    { field: 'updated', found: 'null', wanted: expect.stringMatching(/; a field without a value is left out$/) },
  ])
  expect(faultsOfArticle([articleFile()])).toMatchObject([{ wanted: 'one article, as an object { … } without a list round it' }])
})
