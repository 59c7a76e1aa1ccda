import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { faultsOf, faultsOfArticle, inA } from '../../../tests/fixtures/faultsOf.ts'
import { TEST_SITE } from '../../../tests/fixtures/siteDescription.ts'
import { setThisSite } from '../../content/site/thisSite.ts'
import { ContentFaults } from '../faults/fault.ts'
import { readContent } from './readContent.ts'
import { readSite } from './site/readSite.ts'

/* One test for every fault that the format knows: where it is, what was found, what is wanted. */

test('JSON that does not parse', () => {
  expect(faultsOfArticle('{\n  "title": "x",\n  "date": "2025-09-12",\n}')).toEqual([
    inA({ line: 4, column: 1, field: '', found: '"}"', wanted: 'the name of a field in double quotes (is there a comma too many?)' }),
  ])
})

test.each([
  [
    'a text that is not closed',
    '{ "title": "x',
    1,
    12,
    'the double quote that ends a text on the same line; a new line within a text is \\n',
  ],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma between two fields or values'],
  ['a missing colon', '{ "a" 1 }', 1, 7, 'a colon after the name of the field'],
  ['a comment', '{ // no\n}', 1, 3, 'no comments; delete it'],
  ['no brace at the end', '{ "a": 1', 1, 9, 'a closing brace }'],
  ['more after the end', '{} {}', 1, 4, 'nothing after the closing brace; each article is a file of its own'],
  ['single quotes', "{ 'a': 1 }", 1, 3, 'a text in double quotes, a number, true, false or null'],
])('JSON with %s', (_what, text, line, column, wanted) => {
  expect(faultsOfArticle(text)).toEqual([inA({ line, column, field: '', found: expect.any(String), wanted })])
})

test('JSON that is no article', () => {
  expect(faultsOfArticle('[]')).toEqual([inA({ line: 1, column: 1, field: '', found: '[]', wanted: 'An article of AI partnership news' })])
})

test('an unknown field, with the one that was probably meant', () => {
  expect(faultsOfArticle({ ...articleFile(), sumary: 'x' })).toEqual([
    inA({
      line: 24,
      column: 3,
      field: 'sumary',
      found: 'the field "sumary", which the format does not have',
      wanted: 'did you mean "summary"?',
      example: '"The two say that their work goes on together."',
    }),
  ])
})

test('an unknown field that is like no other', () => {
  const [fault] = faultsOfArticle({ ...articleFile(), thumbnailPicture: 'x' })
  expect(fault).toMatchObject({
    field: 'thumbnailPicture',
    wanted: expect.stringMatching(/^one of .*title, date, companies, roles, mentions, kind/),
  })
})

test('an unknown field within a source', () => {
  const sources = [{ title: 'A joint statement', publishr: 'OpenAI', publisher: 'OpenAI', url: 'https://openai.com/' }]
  expect(faultsOfArticle({ ...articleFile(), sources })).toEqual([
    inA({ line: 19, column: 7, field: 'sources[0].publishr', found: expect.any(String), wanted: 'did you mean "publisher"?' }),
  ])
})

test.each(['title', 'date', 'companies', 'kind', 'summary', 'body'])('a missing field: %s', (field) => {
  expect(faultsOfArticle({ ...articleFile(), [field]: undefined })).toEqual([
    inA({ line: 1, column: 1, field, found: 'nothing; the field is missing', wanted: expect.stringMatching(/./) }),
  ])
})

test('a day that does not exist', () => {
  expect(faultsOfArticle(articleFile({ date: '2025-02-29' }))).toEqual([
    inA({
      line: 3,
      column: 11,
      field: 'date',
      found: '"2025-02-29"',
      wanted: 'the day of the news, a day that exists, as YYYY-MM-DD, from 1990 to five years ahead',
      example: '"2025-09-12"',
    }),
  ])
})

test.each([
  ['the news', { date: '1989-12-31' }, 'date', 3],
  ['the news, beyond the next five years', { date: '2031-03-01' }, 'date', 3],
  ['the news, in another calendar', { date: '9999-12-31' }, 'date', 3],
  ['the last change', { updated: '2205-09-13' }, 'updated', 24],
  ['the article', { published: '2205-09-13' }, 'published', 24],
  ['a source', { sources: [{ title: 'T', publisher: 'P', url: 'https://x.org/', date: '0205-09-13' }] }, 'sources[0].date', 21],
  ['a correction', { corrections: [{ date: '2052-09-13', text: 'x' }] }, 'corrections[0].date', 26],
])('a day out of reach: of %s', (_what, differences, field, line) => {
  expect(faultsOfArticle(articleFile(differences))).toEqual([
    inA({
      line,
      column: expect.any(Number),
      field,
      found: expect.stringMatching(/^"\d{4}-\d\d-\d\d"$/),
      wanted: 'a day from 1990-01-01 to 2031-02-28, which is 5 years from today',
    }),
  ])
})

test.each(['1990-01-01', '2031-02-28'])('%s is within reach', (date) => {
  expect(faultsOfArticle(articleFile({ date }))).toEqual([])
})

test('an article that was changed or corrected before its day', () => {
  const corrections = [
    { date: '2025-09-12', text: 'x' },
    { date: '2025-09-11', text: 'x' },
  ]
  expect(faultsOfArticle(articleFile({ updated: '2024-09-13', corrections }))).toEqual([
    inA({
      line: 24,
      column: 14,
      field: 'updated',
      found: '"2024-09-13", before the day of the news, 2025-09-12',
      wanted: expect.any(String),
    }),
    inA({ line: 31, column: 15, field: 'corrections[1].date', found: expect.any(String), wanted: 'the same day or a later one' }),
  ])
})

test('an article that was put out before the day of its news, or changed before it was put out', () => {
  expect(faultsOfArticle(articleFile({ published: '2025-09-11' }))).toEqual([
    inA({
      line: 24,
      column: 16,
      field: 'published',
      found: '"2025-09-11", before the day of the news, 2025-09-12',
      wanted: 'the same day or a later one',
    }),
  ])
  expect(faultsOfArticle(articleFile({ published: '2025-09-20', updated: '2025-09-19' }))).toEqual([
    inA({
      line: 25,
      column: 14,
      field: 'updated',
      found: '"2025-09-19", before the day on which the article was put out, 2025-09-20',
      wanted: 'the same day or a later one',
    }),
  ])
  expect(faultsOfArticle(articleFile({ published: '2025-09-20', updated: '2025-09-20' }))).toEqual([])
})

test('an article that was checked for later news before it was put out, or on a day to come', () => {
  expect(faultsOfArticle(articleFile({ published: '2025-09-20', checked: '2025-09-19' }))).toEqual([
    inA({
      line: 25,
      column: 14,
      field: 'checked',
      found: '"2025-09-19", before the day on which the article was put out, 2025-09-20',
      wanted: 'the same day or a later one',
    }),
  ])
  expect(faultsOfArticle(articleFile({ checked: '2027-02-27' }))).toEqual([
    inA({
      line: 24,
      column: 14,
      field: 'checked',
      found: '"2027-02-27", which is to come',
      wanted: 'today or an earlier day',
      example: '"2026-02-28"',
    }),
  ])
})

test.each(['2025-09-12', '2026-02-28', '2026-03-01'])(
  '%s may be when an article was checked, also where the day is older in UTC',
  (checked) => {
    expect(faultsOfArticle(articleFile({ checked }))).toEqual([])
  },
)

test('authors are objects, and a page about one is a whole link', () => {
  expect(faultsOfArticle({ ...articleFile(), authors: ['Ada Lovelace'] })).toEqual([
    inA({
      line: 25,
      column: 5,
      field: 'authors[0]',
      found: '"Ada Lovelace"',
      wanted: 'a list of those who wrote it, at most 20, each an object with name, and url for a page about them',
      example: '[{"name":"Ada Lovelace","url":"https://example.org/ada/"}]',
    }),
  ])
  expect(faultsOfArticle({ ...articleFile(), authors: [{ name: 'Ada Lovelace', url: '/about/' }] })).toMatchObject([
    { field: 'authors[0].url', found: '"/about/"' },
  ])
})

test('what a note cites and links to is checked as in other texts', () => {
  expect(faultsOfArticle(articleFile({ note: 'By hand.[^9]' }))).toMatchObject([{ field: 'note', found: 'the citation [^9]' }])
})

test('an unknown kind', () => {
  expect(faultsOfArticle({ ...articleFile(), kind: 'clouds' })).toEqual([
    inA({ line: 8, column: 11, field: 'kind', found: '"clouds"', wanted: 'did you mean "cloud"?', example: '"cloud"' }),
  ])
  expect(faultsOfArticle({ ...articleFile(), kind: 'zebra' })).toEqual([
    inA({ line: 8, column: 11, field: 'kind', found: '"zebra"', wanted: expect.stringMatching(/^one of investment, cloud, chips/) }),
  ])
})

test.each([
  ['kind', 'Imanes', 'imanes'],
  ['kind', 'Imanes y materiales', 'imanes'],
  ['status', 'announced', 'anunciado'],
  ['status', 'Concluído', 'concluido'],
])('a %s by another name, %s, on a site with names of its own, although site.json has a fault', (field, value, meant) => {
  const folder = contentFolder({ a: { ...articleFile(), kind: 'imanes', status: 'anunciado', [field]: value } })
  const statuses = [
    { id: 'rumoreado', name: 'Rumoreado', means: 'reported' },
    { id: 'anunciado', name: 'Anunciado', means: 'announced' },
    { id: 'concluido', name: 'Concluido', means: 'completed' },
  ]
  const kinds = [{ id: 'imanes', name: 'Imanes y materiales' }]
  writeFiles(folder, { 'site.json': { format: 1, name: 'Fusión', kinds, statuses, acent: '#ff0000' } })
  setThisSite(readSite(folder).description)
  onTestFinished(() => setThisSite(TEST_SITE))
  expect(faultsOf(folder)).toContainEqual(
    expect.objectContaining({ file: 'articles/a.json', field, wanted: `did you mean "${meant}"?`, example: `"${meant}"` }),
  )
  writeFiles(folder, { 'articles/a.json': { ...articleFile(), kind: 'imanes', status: 'zebra' } })
  expect(faultsOf(folder)).toContainEqual(
    expect.objectContaining({ field: 'status', wanted: expect.stringMatching(/anunciado if left out$/), example: '"anunciado"' }),
  )
})

test('a block of no known form', () => {
  expect(faultsOfArticle({ ...articleFile(), body: ['A paragraph.', { heding: 'x' }] })).toEqual([
    inA({
      line: 12,
      column: 5,
      field: 'body[1]',
      found: '{"heding":"x"}',
      wanted: 'a paragraph as text, or an object with heading, with quote and by, with list, or with image and alt',
    }),
  ])
})

test.each([
  ['without one of its fields', { quote: 'We stay.' }, 'body[0].by', /^nothing; the field is missing$/, /^who said them$/],
  ['with a field of another kind', { heading: 5 }, 'body[0].heading', /^5$/, /^a heading between paragraphs$/],
  ['with a field too many', { list: ['x'], title: 'y' }, 'body[0].title', /^the field "title", which/, /^one of heading, quote, by, list/],
  ['with an item that is no text', { list: ['x', ' '] }, 'body[0].list[1]', /^" "$/, /^a text; it may hold/],
  ['of two forms', { heading: 'x', quote: 'y' }, 'body[0].quote', /^the field "quote" beside others/, /^a paragraph as text, or/],
  ['of no form', {}, 'body[0]', /^\{\}$/, /^a paragraph as text, or/],
])('a block %s is told by the field where it can be', (_what, block, field, found, wanted) => {
  expect(faultsOfArticle({ ...articleFile(), body: [block] })).toEqual([
    inA({
      line: expect.any(Number),
      column: expect.any(Number),
      field,
      found: expect.stringMatching(found),
      wanted: expect.stringMatching(wanted),
    }),
  ])
})

test('a text with nothing but spaces', () => {
  expect(faultsOfArticle(articleFile({ summary: '  ' }))).toEqual([
    inA({ line: 9, column: 14, field: 'summary', found: '"  "', wanted: 'one or two sentences' }),
  ])
})

test('an unknown company, with the one that was probably meant', () => {
  expect(faultsOfArticle(articleFile({ companies: ['openai', 'microsft'] }))).toEqual([
    inA({
      line: 6,
      column: 5,
      field: 'companies[1]',
      found: '"microsft", which companies.json does not list',
      wanted: 'did you mean "microsoft"?',
    }),
  ])
})

test('an unknown company that is like no other', () => {
  expect(faultsOfArticle(articleFile({ companies: ['openai', 'thinking-machines'] }))).toEqual([
    inA({
      line: 6,
      column: 5,
      field: 'companies[1]',
      found: '"thinking-machines", which companies.json does not list',
      wanted: 'an id from companies.json; add the company there first',
    }),
  ])
})

test('an unknown company that pays or is paid', () => {
  const amounts = [{ value: 1, currency: 'USD', what: 'x', from: 'nobody', to: 'somebody' }]
  expect(faultsOfArticle(articleFile({ amounts })).map(({ field, line }) => [field, line])).toEqual([
    ['amounts[0].from', 29],
    ['amounts[0].to', 30],
  ])
})

test('a company that is named twice', () => {
  expect(faultsOfArticle(articleFile({ companies: ['openai', 'microsoft', 'openai'] }))).toEqual([
    inA({ line: 7, column: 5, field: 'companies[2]', found: '"openai" for the second time', wanted: 'each company once' }),
  ])
})

test('slugs that differ only by case', () => {
  expect(faultsOf(contentFolder({ 'a-Deal': articleFile(), 'a-deal': articleFile({ date: '2024-01-01' }) }))).toEqual([
    expect.objectContaining({ file: 'articles/a-Deal.json', found: 'the file name "a-Deal.json"' }),
    expect.objectContaining({
      file: 'articles/a-deal.json',
      line: 1,
      column: 1,
      field: '',
      found: 'a slug that differs from a-Deal.json only by case',
      wanted: 'slugs that differ in more than case',
    }),
  ])
})

test.each([
  ['a deal', 'a-deal'],
  ['A-deal', 'a-deal'],
  ['a_deal', 'a-deal'],
  ['a--deal', 'a-deal'],
  ['-deal', 'deal'],
  ['déal', 'deal'],
  ['a-deal.json', 'a-deal'],
  ['交易', 'openai-microsoft-reaffirm-strategic-partnership'],
])('a slug that is no clean address: %s', (slug, meant) => {
  expect(faultsOf(contentFolder({ [slug]: articleFile() }))).toEqual([
    {
      file: `articles/${slug}.json`,
      line: 1,
      column: 1,
      field: '',
      found: `the file name "${slug}.json"`,
      wanted: 'a slug of lower-case letters, digits and single hyphens, and .json',
      example: `${meant}.json`,
    },
  ])
})

test.each(['javascript:alert(1)', 'ftp://x.org/', '//x.org/', 'openai.com'])('a source whose link is no web address: %s', (url) => {
  expect(faultsOfArticle(articleFile({ sources: [{ title: 'T', publisher: 'P', url }] }))).toEqual([
    inA({
      line: 20,
      column: 14,
      field: 'sources[0].url',
      found: JSON.stringify(url),
      wanted: 'a whole link that begins with https:// or http://',
    }),
  ])
})

test.each(['javascript:alert(1', 'mailto:a@x.org', '//x.org/', 'openai.com', ''])(
  'a link in a text that leads nowhere good: %s',
  (href) => {
    expect(faultsOfArticle(articleFile({ body: [`See [this](${href}).`] }))).toEqual([
      inA({
        line: 11,
        column: 5,
        field: 'body[0]',
        found: `a link to ${JSON.stringify(href)}`,
        wanted: 'a link that begins with https:// or http://, or with / for a page of this site',
      }),
    ])
  },
)

// Such a link is shown as the marks that it is written with (inlineMarkup.ts), so it must not pass unnoticed.
test('a link in a text whose address has a space', () => {
  expect(faultsOfArticle(articleFile({ body: ['See [this](https://x.org/a b).'] }))).toEqual([
    inA({ line: 11, column: 5, field: 'body[0]', found: 'a link to "https://x.org/a b"', wanted: expect.any(String) }),
  ])
})

test('a citation that leads nowhere', () => {
  expect(faultsOfArticle(articleFile({ body: ['So it is.[^1][^2]'] }))).toEqual([
    inA({
      line: 11,
      column: 5,
      field: 'body[0]',
      found: 'the citation [^2]',
      wanted: 'the number of a listed source, 1 to 1',
      example: '[^1]',
    }),
  ])
  expect(faultsOfArticle(articleFile({ body: ['So it is.[^0]'] }))).toMatchObject([{ found: 'the citation [^0]' }])
})

test('a citation where there are no sources', () => {
  expect(faultsOfArticle(articleFile({ sources: [] }))).toMatchObject([
    { found: 'the citation [^1]', wanted: 'the article lists no sources' },
  ])
})

test.each([
  ['why it matters', { whyItMatters: ['x[^9]'] }, 'whyItMatters[0]'],
  ['a list', { body: [{ list: ['x', 'y[^9]'] }] }, 'body[0].list[1]'],
  ['a quote', { body: [{ quote: 'x[^9]', by: 'y' }] }, 'body[0].quote'],
  ['a term', { terms: [{ name: 'Duration', value: 'x[^9]' }] }, 'terms[0].value'],
  ['a correction', { corrections: [{ date: '2025-09-13', text: 'x[^9]' }] }, 'corrections[0].text'],
])('citations are checked in %s', (_where, differences, field) => {
  expect(faultsOfArticle(articleFile(differences))).toMatchObject([{ field, found: 'the citation [^9]' }])
})

test('two sources with one address', () => {
  const source = { title: 'T', publisher: 'P', url: 'https://x.org/' }
  expect(faultsOfArticle(articleFile({ sources: [source, source] }))).toEqual([
    inA({
      line: 25,
      column: 14,
      field: 'sources[1].url',
      found: 'the address of source 1 again',
      wanted: 'each page once; cite the same number twice instead',
    }),
  ])
})

test('follows an unknown article, with the one that was probably meant', () => {
  const files = { 'first-deal': articleFile({ date: '2025-01-01' }), a: articleFile({ follows: ['frist-deal'] }) }
  expect(faultsOf(contentFolder(files))).toEqual([
    inA({ line: 25, column: 5, field: 'follows[0]', found: '"frist-deal", which is no article', wanted: 'did you mean "first-deal"?' }),
  ])
})

test('follows a later article', () => {
  const files = { later: articleFile({ date: '2025-10-01' }), a: articleFile({ follows: ['later'] }) }
  expect(faultsOf(contentFolder(files))).toEqual([
    inA({
      line: 25,
      column: 5,
      field: 'follows[0]',
      found: '"later" of 2025-10-01, later than this article of 2025-09-12',
      wanted: 'an article of the same day or earlier',
    }),
  ])
})

test('follows itself', () => {
  expect(faultsOfArticle(articleFile({ follows: ['a'] }))).toMatchObject([
    { line: 25, field: 'follows[0]', found: 'the article itself', wanted: 'an earlier article' },
  ])
})

test('follows a draft', () => {
  const files = { unpublished: articleFile({ date: '2025-01-01', draft: true }), a: articleFile({ follows: ['unpublished'] }) }
  expect(faultsOf(contentFolder(files))).toMatchObject([
    {
      file: 'articles/a.json',
      line: 25,
      field: 'follows[0]',
      found: '"unpublished", which is a draft',
      wanted: 'an article that is published',
    },
  ])
})

test('money that an unknown or a later article counts already', () => {
  const amount = { value: 1, currency: 'USD', what: 'x' }
  const files = {
    later: articleFile({ date: '2025-10-01' }),
    a: articleFile({
      amounts: [
        { ...amount, sameAs: 'nothing-of-the-sort' },
        { ...amount, sameAs: 'later' },
      ],
    }),
  }
  expect(faultsOf(contentFolder(files))).toMatchObject([
    { line: 29, field: 'amounts[0].sameAs', found: '"nothing-of-the-sort", which is no article', wanted: 'the slug of an article' },
    { line: 35, field: 'amounts[1].sameAs', found: '"later" of 2025-10-01, later than this article of 2025-09-12' },
  ])
})

test('a link to an unknown article', () => {
  expect(faultsOfArticle(articleFile({ body: ['As [reported](/articles/nothing/#top).'] }))).toEqual([
    inA({ line: 11, column: 5, field: 'body[0]', found: '"nothing", which is no article', wanted: expect.any(String) }),
  ])
})

test.each([
  ['a company that no article names', '/companies/google/', 'did you mean "/companies/openai/"?'],
  ['a company that there is not', '/companies/opnai/', 'did you mean "/companies/openai/"?'],
  ['a month without news', '/timeline/2025-08/', 'did you mean "/timeline/2025-09/"?'],
  ['two companies that no article names together', '/partnerships/google/openai/', 'did you mean "/partnerships/microsoft/openai/"?'],
  ['a page that there is not', '/nothing-of-the-sort', 'the address of a page of this site'],
  ['something below an article', '/articles/a/notes/', expect.any(String)],
  ['an address that is none', '/about/%E0%A4%A/', expect.any(String)],
])('a link in a text to %s', (_what, href, wanted) => {
  expect(faultsOfArticle(articleFile({ body: [`See [this](${href}).`] }))).toMatchObject([
    { line: 11, column: 5, field: 'body[0]', found: `a link to "${href}", where there is no page`, wanted },
  ])
})

test('a link to a web address that is none', () => {
  expect(faultsOfArticle(articleFile({ body: ['See [this](https://[).'] }))).toMatchObject([
    { field: 'body[0]', found: 'a link to "https://["' },
  ])
})

test('links to pages, their parts and views, and to what the publisher has put there, are fine', () => {
  const hrefs = [
    '/',
    '/?company=openai',
    '/about/#privacy',
    '/map',
    '/companies/openai/?from=2025-01-01',
    '/partnerships/openai/microsoft/',
    '/partnerships/microsoft/openai',
    '/timeline/2025-09/',
    '/search/?q=azure',
    '/feed.xml',
    '/data/archive.json',
    '/own/page/',
  ]
  const folder = contentFolder({ a: articleFile({ body: hrefs.map((href) => `See [this](${href}).`) }) })
  writeFiles(folder, { 'own/page/index.html': 'x' })
  expect(faultsOf(folder)).toEqual([])
})

test('a link to a page that only drafts make', () => {
  const files = {
    a: articleFile({ body: ['[x](/companies/google/)'] }),
    b: articleFile({ companies: ['google'], draft: true, body: ['[x](/companies/google/)'] }),
  }
  expect(faultsOf(contentFolder(files))).toMatchObject([{ file: 'articles/a.json', field: 'body[0]' }])
})

test('a file of more than a megabyte', () => {
  expect(faultsOfArticle(articleFile({ body: ['x'.repeat(1_100_000)] }))).toEqual([
    { file: 'articles/a.json', line: 1, column: 1, field: '', found: 'a file of 1.1 MB', wanted: 'at most 1 MB', example: '' },
  ])
})

test.each([
  ['half of a character', 'A deal \ud83d', 'half of a character (\\ud83d) after "A deal "'],
  ['its other half', '\udd1d', 'half of a character (\\udd1d)'],
  ['a control character', 'A\u0000', 'a control character (\\u0000) after "A"'],
  ['a character that is none', 'A\uffff', 'a control character (\\uffff) after "A"'],
])('a text with %s', (_what, summary, found) => {
  expect(faultsOfArticle(articleFile({ summary }))).toEqual([
    inA({ line: 9, column: 14, field: 'summary', found, wanted: 'whole, visible characters; type the text anew' }),
  ])
})

test('a company whose name has half of a character', () => {
  expect(faultsOf(contentFolder({}, [{ id: 'a', name: 'A', aliases: ['\ud83d'] }]))).toMatchObject([
    { file: 'companies.json', field: '[0].aliases[0]' },
  ])
})

test('a field that is given twice, however it is written', () => {
  const text = JSON.stringify(articleFile(), null, 2)
  const twice = text.replace('{', '{\n  "t\\u0069tle": "x",').replace('"url"', '"url": "https://a.org/", "url"')
  const again = (field: string) => `the field "${field}" for the second time`
  expect(faultsOfArticle(twice)).toEqual([
    inA({ line: 3, column: 3, field: 'title', found: again('title'), wanted: 'each field once; delete this one or that of line 2' }),
    inA({
      line: 21,
      column: 32,
      field: 'sources[0].url',
      found: again('url'),
      wanted: 'each field once; delete this one or that of line 21',
    }),
  ])
})

test('the same name in two objects, or as a text, is no field given twice', () => {
  const source = { title: '"url": 1, "url": 2', publisher: 'title', url: 'https://x.org/' }
  expect(faultsOfArticle(articleFile({ sources: [source, { ...source, url: 'https://x.org/b' }] }))).toEqual([])
})

test.each([
  ['lists', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['lists that do not end', '['.repeat(50_000)],
  ['objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['objects that do not end', '{"a":'.repeat(50_000)],
])('%s in each other, deeper than any format has it', (_what, deep) => {
  const [fault, ...others] = faultsOfArticle(`{\n"body": ${deep}}`)
  expect(others).toEqual([])
  expect(fault).toEqual(
    inA({
      line: 2,
      column: expect.any(Number),
      field: '',
      found: 'lists or objects in each other, more than 32 deep',
      wanted: expect.any(String),
    }),
  )
})

test.each([
  ['in the form of the file', { body: Array.from({ length: 20_000 }, () => 1) }, 19_900],
  ['in its texts', { body: ['[^9]'.repeat(100_000)] }, 99_900],
  ['in its links', { body: ['[x](/nothing/)'.repeat(20_000)] }, 19_900],
  ['in what it follows', { follows: Array.from({ length: 20_000 }, (_, i) => `x${i}`) }, 19_900],
])('more faults than anybody reads are counted: %s', (_what, differences, more) => {
  const faults = faultsOfArticle(JSON.stringify({ ...articleFile(), ...differences }))
  expect(faults).toHaveLength(101)
  expect(faults.at(-1)).toMatchObject({ found: `${more} more faults`, wanted: 'these mended first' })
})

test('a sum that a number does not hold, and sums that together do not', () => {
  const amount = (value: number, currency = 'USD') => ({ value, currency, what: 'x' })
  expect(faultsOfArticle(articleFile({ amounts: [amount(1e308)] }))).toMatchObject([
    {
      line: 26,
      field: 'amounts[0].value',
      found: '1e+308',
      wanted: 'the sum in whole units of its currency, or the lower end of a range, at most 9007199254740991',
    },
  ])
  const files = {
    a: articleFile({ amounts: [amount(9e15), amount(9e15, 'EUR')] }),
    b: articleFile({ kind: 'cloud', amounts: [amount(1e12), amount(8e12), amount(1e12)] }),
  }
  expect(faultsOf(contentFolder(files))).toEqual([
    {
      file: 'articles/b.json',
      line: 31,
      column: 16,
      field: 'amounts[1].value',
      found: 'a sum with which all amounts in USD come to more than 9,007,199,254,740,991',
      wanted: 'sums that can be added up',
      example: '1000000000',
    },
  ])
})

test.each([
  ['a folder', (path: string) => mkdirSync(path), 'a folder'],
  ['a link that leads nowhere', (path: string) => symlinkSync('nothing', path), 'a link to a file that is not there'],
  ['a link that leads to itself', (path: string) => symlinkSync(path, path), 'a link that leads to itself, round other links or at once'],
])('%s that is called like an article, or like the companies', (_what, make, found) => {
  const folder = contentFolder({ b: articleFile() })
  make(join(folder, 'articles/a.json'))
  expect(faultsOf(folder)).toMatchObject([{ file: 'articles/a.json', line: 1, column: 1, found }])
  const other = contentFolder({ b: articleFile() }, null)
  make(join(other, 'companies.json'))
  expect(faultsOf(other)).toMatchObject([{ file: 'companies.json', line: 1, column: 1, found }])
})

test('articles that are no folder', () => {
  const folder = contentFolder({})
  writeFiles(folder, { articles: 'x' })
  expect(faultsOf(folder)).toMatchObject([{ file: 'articles', found: 'a file', wanted: 'a folder with articles' }])
})

test('a name that does not fit into the names of files', () => {
  expect(faultsOf(contentFolder({ ['a'.repeat(201)]: articleFile() }))).toMatchObject([{ found: 'a slug of 201 characters' }])
  expect(faultsOf(contentFolder({}, [{ id: 'a'.repeat(101), name: 'A' }]))).toMatchObject([
    { field: '[0].id', wanted: expect.stringContaining('at most 100') },
  ])
})

test.each(['__proto__', 'constructor', 'toString'])('an unknown field with the name of something else: %s', (field) => {
  expect(faultsOfArticle(JSON.stringify(articleFile()).replace('{', `{"${field}": {"a": 1},`))).toMatchObject([
    { field, found: `the field "${field}", which the format does not have` },
  ])
})

test('companies.json that is missing', () => {
  expect(faultsOf(contentFolder({}, null))).toEqual([
    {
      file: 'companies.json',
      line: 1,
      column: 1,
      field: '',
      found: 'no such file',
      wanted: 'a list of companies',
      example: '[{ "id": "example-labs", "name": "Example Labs" }]',
    },
  ])
})

// Otherwise the one fault that matters drowns among two for every article.
test('companies.json that can not be read is its own fault alone, not one of every article', () => {
  expect(faultsOf(contentFolder({ a: articleFile() }, null)).map(({ file }) => file)).toEqual(['companies.json'])
  expect(faultsOf(contentFolder({ a: articleFile() }, '[{ "id": "openai", }]')).map(({ file }) => file)).toEqual(['companies.json'])
})

test('two companies with one id', () => {
  const companies = [
    { id: 'openai', name: 'OpenAI' },
    { id: 'microsoft', name: 'Microsoft' },
    { id: 'openai', name: 'Open AI' },
  ]
  expect(faultsOf(contentFolder({}, companies))).toEqual([
    {
      file: 'companies.json',
      line: 11,
      column: 11,
      field: '[2].id',
      found: '"openai" for the second time',
      wanted: 'each id once',
      example: '',
    },
  ])
})

test.each([
  ['an unknown field', { id: 'a', name: 'A', colour: 1 }, '[0].colour'],
  ['an id in capitals', { id: 'A', name: 'A' }, '[0].id'],
  ['no name', { id: 'a' }, '[0].name'],
  ['a hue off the circle', { id: 'a', name: 'A', hue: 360 }, '[0].hue'],
  ['a link that is none', { id: 'a', name: 'A', url: 'a.com' }, '[0].url'],
  ['a ticker that is none', { id: 'a', name: 'A', tickers: ['nvda'] }, '[0].tickers[0]'],
  ['a name of before without words', { id: 'a', name: 'A', formerNames: [''] }, '[0].formerNames[0]'],
  ['a name of before until some day', { id: 'a', name: 'A', formerNames: [{ name: 'B', until: 'last year' }] }, '[0].formerNames[0].until'],
  ['an owner that is no id', { id: 'a', name: 'A', parent: 'Alphabet Inc.' }, '[0].parent'],
  ['a mark of HTML in a name of before', { id: 'a', name: 'A', formerNames: [{ name: 'B <b>' }] }, '[0].formerNames[0].name'],
])('a company with %s', (_what, company, field) => {
  expect(faultsOf(contentFolder({}, [company]))).toMatchObject([{ file: 'companies.json', field }])
})

test('owners and groups that there are not, that are the company itself, or that are named twice', () => {
  const companies = [
    { id: 'openai', name: 'OpenAI', ids: ['open-ai'], parent: 'openai' },
    { id: 'microsoft', name: 'Microsoft', parent: 'opnai' },
    { id: 'google', name: 'Google', partOf: ['open-ai', 'microsoft', 'google', 'microsoft', 'alphabet-holdings'] },
  ]
  const words = faultsOf(contentFolder({}, companies)).map(({ field, found, wanted }) => [field, found, wanted])
  expect(words).toEqual([
    ['[0].parent', '"openai", the company itself', 'the id of another company'],
    ['[1].parent', '"opnai", which companies.json does not list', 'did you mean "openai"?'],
    ['[2].partOf[0]', '"open-ai", which companies.json does not list', 'did you mean "openai"? It had the name "open-ai" before'],
    ['[2].partOf[2]', '"google", the company itself', 'the id of another company'],
    ['[2].partOf[3]', '"microsoft" for the second time', 'each group once'],
    ['[2].partOf[4]', '"alphabet-holdings", which companies.json does not list', 'the id of a company of this list; add it first'],
  ])
})

test('owners in a circle are one fault', () => {
  const owned = (id: string, parent: string) => ({ id, name: id, parent })
  const companies = [owned('google', 'openai'), owned('openai', 'microsoft'), owned('microsoft', 'google'), owned('other', 'google')]
  expect(faultsOf(contentFolder({}, companies))).toMatchObject([
    {
      field: '[0].parent',
      found: 'a circle: google is owned by openai is owned by microsoft is owned by google',
      wanted: 'an owner that the company does not own itself',
    },
  ])
})

test('groups in a circle are one fault', () => {
  const part = (id: string, ...partOf: string[]) => ({ id, name: id, partOf })
  const companies = [part('alliance'), part('lab', 'alliance', 'union'), part('union', 'forum'), part('forum', 'lab'), part('other', 'lab')]
  expect(faultsOf(contentFolder({}, companies))).toEqual([
    {
      file: 'companies.json',
      line: expect.any(Number),
      column: expect.any(Number),
      field: '[3].partOf[0]',
      found: 'a circle: forum is a part of lab is a part of union is a part of forum',
      wanted: 'groups that are no part of the company themselves',
      example: '',
    },
  ])
})

test('an owner that is named as a group too', () => {
  const companies = [
    { id: 'google', name: 'Google', parent: 'alphabet', partOf: ['forum', 'alphabet'] },
    { id: 'alphabet', name: 'Alphabet' },
    { id: 'forum', name: 'Forum' },
  ]
  expect(faultsOf(contentFolder({}, companies))).toMatchObject([
    {
      field: '[0].partOf[1]',
      found: '"alphabet", which "parent" names as well',
      wanted: 'groups that do not own the company; its owner stands in "parent" alone',
    },
  ])
})

test('a ticker or a name of before that the company has already', () => {
  const company = {
    id: 'meta',
    name: 'Meta',
    aliases: ['FB'],
    tickers: ['META', 'FB'],
    formerNames: ['Facebook', { name: 'Meta' }, 'Facebook'],
  }
  expect(faultsOf(contentFolder({}, [company])).map(({ field, found }) => [field, found])).toEqual([
    ['[0].tickers[1]', '"FB" for the second time'],
    ['[0].formerNames[1].name', '"Meta" for the second time'],
    ['[0].formerNames[2]', '"Facebook" for the second time'],
  ])
})

test('companies.json that is no list', () => {
  expect(faultsOf(contentFolder({}, {}))).toMatchObject([{ file: 'companies.json', line: 1, column: 1, field: '', found: '{}' }])
})

test('all faults of all files come together, and the message lists them by file and line', () => {
  const folder = contentFolder({
    b: { ...articleFile(), kind: 'clouds', date: '2025-02-29' },
    a: articleFile({ companies: ['openai', 'nobody'], body: ['x[^7]'] }),
    'Not-clean': articleFile(),
    broken: '{',
  })
  const read = () => readContent(folder, { drafts: false })
  expect(read).toThrow(ContentFaults)
  expect(read).toThrow(
    /Not-clean\.json:1:1[\s\S]*a\.json:6:5[\s\S]*a\.json:11:5[\s\S]*b\.json:3:11[\s\S]*b\.json:8:11[\s\S]*broken\.json:1:2/,
  )
  expect(read).toThrow(/6 faults in 4 files\./)
})

// The article is there; it will be what the reference wants as soon as its own fault is mended.
test('a reference to an article that has a fault of its own is no second fault', () => {
  const files = { first: { ...articleFile({ date: '2025-01-01' }), kind: 'clouds' }, second: articleFile({ follows: ['first'] }) }
  expect(faultsOf(contentFolder(files)).map(({ file, field }) => [file, field])).toEqual([['articles/first.json', 'kind']])
})

const linking = (href: string) => ({ body: [`[words](${href})`] })

test('a link to an article of a day to come, from one that is out before', () => {
  const files = {
    a: articleFile(linking('/articles/b/')),
    b: articleFile({ date: '2026-03-01', ...linking('/articles/c/') }),
    c: articleFile({ date: '2026-03-02', kind: 'chips', ...linking('/articles/b/') }),
    d: articleFile({ date: '2025-01-01', draft: true, ...linking('/articles/c/') }),
  }
  const wanted = 'an article that is published by then'
  expect(faultsOf(contentFolder(files)).map(({ file, found, wanted }) => ({ file, found, wanted }))).toEqual([
    { file: 'articles/a.json', found: '"b", which waits for 2026-03-01', wanted },
    { file: 'articles/b.json', found: '"c", which waits for 2026-03-02, when this article, of 2026-03-01, is out already', wanted },
  ])
})

test('a link to a page that comes with an article of a day to come', () => {
  const files = {
    a: articleFile({ companies: ['openai'], ...linking('/companies/google/') }),
    b: articleFile({ date: '2026-03-01', companies: ['google'], ...linking('/timeline/2026-03/#x') }),
    c: articleFile({ date: '2026-02-01', companies: ['microsoft'], draft: true }),
    d: articleFile({ date: '2026-01-01', companies: ['openai'], ...linking('/companies/microsoft/') }),
  }
  expect(faultsOf(contentFolder(files)).map(({ file, found, wanted }) => ({ file, found, wanted }))).toEqual([
    {
      file: 'articles/a.json',
      found: 'a link to "/companies/google/", which waits for 2026-03-01',
      wanted: 'a page that is there by then',
    },
    { file: 'articles/d.json', found: 'a link to "/companies/microsoft/", where there is no page', wanted: expect.any(String) },
  ])
})

test('an article that follows one of a day to come', () => {
  const files = { a: articleFile({ follows: ['b'] }), b: articleFile({ date: '2026-03-01' }) }
  expect(faultsOf(contentFolder(files))).toEqual([
    inA({
      field: 'follows[0]',
      line: 25,
      column: 5,
      found: '"b" of 2026-03-01, later than this article of 2025-09-12',
      wanted: 'an article of the same day or earlier',
    }),
  ])
})

test.each([
  ['that another article has now', { a: { slugs: ['b'] }, b: {} }, 'slugs[0]', '"b", the name of another one now'],
  [
    'that another article had as well',
    { a: { slugs: ['x', 'old'] }, b: { slugs: ['old'] } },
    'slugs[0]',
    '"old" for the second time, as of a',
  ],
  ['that is there twice', { a: { slugs: ['old', 'old'] } }, 'slugs[1]', '"old" for the second time'],
])('a former slug %s', (_what, differences, field, found) => {
  const files = Object.entries(differences).map(
    ([slug, fields], i) => [slug, articleFile({ date: `2025-0${i + 1}-01`, ...fields })] as const,
  )
  const wanted = 'a name that nobody has now, once in all lists of former names'
  expect(faultsOf(contentFolder(Object.fromEntries(files)))).toEqual([expect.objectContaining({ field, found, wanted })])
})

test('a former slug that is none', () => {
  expect(faultsOfArticle(articleFile({ slugs: ['Old Deal'] }))).toMatchObject([{ field: 'slugs[0]', found: '"Old Deal"' }])
})

test('a former slug of an article that could not be read', () => {
  const faults = faultsOf(contentFolder({ a: articleFile({ slugs: ['b'] }), b: '{' }))
  expect(faults).toContainEqual(expect.objectContaining({ file: 'articles/a.json', found: '"b", the name of another one now' }))
})

test("an article's own slug may be among its former ones, which it has again", () => {
  expect(faultsOfArticle(articleFile({ slugs: ['a', 'b'] }))).toEqual([])
})

test.each([
  [
    'that another company has now',
    [{ id: 'openai', ids: ['microsoft'] }, { id: 'microsoft' }],
    '[0].ids[0]',
    '"microsoft", the name of another one now',
  ],
  [
    'of two companies',
    [
      { id: 'openai', ids: ['x'] },
      { id: 'microsoft', ids: ['x'] },
    ],
    '[1].ids[0]',
    '"x" for the second time, as of openai',
  ],
])('a former id %s', (_what, companies, field, found) => {
  const list = companies.map((company) => ({ name: company.id, ...company }))
  expect(faultsOf(contentFolder({}, list))).toEqual([
    expect.objectContaining({ file: 'companies.json', field, found, line: expect.any(Number) }),
  ])
})

test('former names in the places of those of now', () => {
  const companies = [
    { id: 'meta', name: 'Meta', ids: ['facebook'] },
    { id: 'openai', name: 'OpenAI' },
  ]
  const amounts = [{ value: 1, currency: 'USD', what: 'shares', from: 'facebook', sameAs: 'old' }]
  const body = ['[a](/articles/old/#source-1) [b](/companies/facebook/) [c](/partnerships/openai/facebook/#money) [d](/?company=facebook)']
  const files = {
    deal: articleFile({ date: '2025-01-01', companies: ['meta', 'openai'], slugs: ['old'] }),
    next: articleFile({ companies: ['facebook', 'openai'], follows: ['old'], amounts, body }),
  }
  const found = faultsOf(contentFolder(files, companies)).map(({ field, wanted }) => `${field}: ${wanted}`)
  const company = 'did you mean "meta"? It had the name "facebook" before'
  const article = 'did you mean "deal"? It had the name "old" before'
  expect(found).toEqual([
    `companies[0]: ${company}`,
    `amounts[0].from: ${company}`,
    `follows[0]: ${article}`,
    `amounts[0].sameAs: ${article}`,
    `body[0]: ${article}`,
    'body[0]: did you mean "/companies/meta/"?',
    'body[0]: did you mean "/partnerships/meta/openai/#money"?',
    'body[0]: did you mean "/?company=meta"?',
  ])
})
