import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { hueOf } from '../../content/article/company.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { publishContent } from './publishContent.ts'
import { readContent } from './readContent.ts'

const read = (articles: Readonly<Record<string, unknown>>, drafts = false) => readContent(contentFolder(articles), { drafts })
const slugsOf = ({ articles }: ReturnType<typeof readContent>) => articles.map(({ card }) => card.slug)
const textsOf = ({ warnings }: ReturnType<typeof readContent>) => warnings.map(({ text }) => text)

/** The files that go out, by their paths. */
function publishedOf(folder: string, content: ReturnType<typeof readContent>): Record<string, string> {
  const files: Record<string, string> = {}
  publishContent(folder, content, (path, text) => {
    files[path] = text
  })
  return files
}

test('articles are numbered by date, then by slug, whatever the order of their files', () => {
  const content = read({
    z: articleFile({ date: '2024-01-01' }),
    'same-b': articleFile({ date: '2025-01-01', kind: 'cloud' }),
    'same-a': articleFile({ date: '2025-01-01', kind: 'chips' }),
    a: articleFile({ date: '2025-06-01' }),
  })
  expect(slugsOf(content)).toEqual(['z', 'same-a', 'same-b', 'a'])
})

test('an article brings its card, what it follows, its amounts, when it was put out and when it last changed', () => {
  const amounts = [{ value: 1e9, currency: 'USD', what: 'shares', to: 'openai' }]
  const { articles } = read({
    first: articleFile({ date: '2025-01-01' }),
    second: articleFile({
      follows: ['first'],
      amounts,
      updated: '2025-10-01',
      roles: { openai: ['investor'] },
      sources: [{ publisher: 'OpenAI', kind: 'announcement', url: 'https://openai.com/' }],
      body: ['It is so.[^1]'],
    }),
  })
  expect(articles[1]).toEqual({
    card: expect.objectContaining({ slug: 'second', status: 'announced', why: 'The leading pair stays together.' }),
    roles: { openai: ['investor'] },
    mentions: [],
    follows: ['first'],
    pictures: [],
    amounts: [expect.objectContaining({ value: 1e9, currency: 'USD', what: 'shares', to: 'openai', from: null })],
    sizes: [],
    setsTerms: false,
    isFirstHand: true,
    digest: expect.any(String),
    published: '2025-09-12',
    changed: '2025-10-01',
  })
})

test('the digest of an article changes with any letter of its file, and with nothing else', () => {
  const digestOf = (title: string) => read({ a: articleFile({ title }) }).articles[0]?.digest
  expect(digestOf('One title')).toBe(digestOf('One title'))
  expect(digestOf('One title')).not.toBe(digestOf('One title.'))
})

test('articles that follow each other in a cycle are refused with the cycle spelt out', () => {
  const files = { a: articleFile({ follows: ['c'] }), b: articleFile({ follows: ['a'] }), c: articleFile({ follows: ['b'] }) }
  expect(() => read(files)).toThrow('a circle: a follows c follows b follows a')
})

test('companies get their defaults', () => {
  const companies = [
    { id: 'openai', name: 'OpenAI' },
    { id: 'amazon', name: 'Amazon', aliases: ['AWS'], sector: 'cloud', url: 'https://amazon.com/', hue: 0 },
  ]
  expect(readContent(contentFolder({}, companies), { drafts: true }).companies).toEqual([
    { id: 'openai', name: 'OpenAI', aliases: [], sector: null, url: null, hue: hueOf('openai') },
    { id: 'amazon', name: 'Amazon', aliases: ['AWS'], sector: 'cloud', url: 'https://amazon.com/', hue: 0 },
  ])
})

test('drafts are left out unless they are asked for', () => {
  const files = { published: articleFile({ date: '2025-01-01' }), unpublished: articleFile({ draft: true, follows: ['published'] }) }
  expect(slugsOf(read(files))).toEqual(['published'])
  expect(slugsOf(read(files, true))).toEqual(['published', 'unpublished'])
})

test('an article may follow another of the same day, and a draft may follow a draft', () => {
  const files = {
    a: articleFile({ follows: ['b'] }),
    b: articleFile({ kind: 'cloud' }),
    c: articleFile({ date: '2025-10-01', draft: true, follows: ['d'] }),
    d: articleFile({ date: '2025-10-01', kind: 'cloud', draft: true }),
  }
  expect(slugsOf(read(files, true))).toEqual(['a', 'b', 'c', 'd'])
})

test('links to the web, to pages of the site and to other articles are fine, also to later ones', () => {
  const body = ['[a](https://x.org/) [b](http://x.org/a_(b)) [c](/companies/openai/) [d](/about/) [e](/articles/later/#source-1)']
  expect(textsOf(read({ a: articleFile({ body }), later: articleFile({ date: '2025-12-01' }) }))).toEqual([])
})

test('an article without sources or without a reason to read on gets a warning', () => {
  const content = read({
    a: articleFile({ sources: [], body: ['No citation.'] }),
    b: articleFile({ date: '2024-01-01', whyItMatters: [] }),
  })
  expect(content.warnings).toEqual([
    { file: expect.stringMatching(/articles\/a\.json$/), text: expect.stringMatching(/no sources/) },
    { file: expect.stringMatching(/articles\/b\.json$/), text: expect.stringMatching(/whyItMatters/) },
  ])
})

test('terms that nobody can look up get a warning, if there is where to look', () => {
  const terms = [
    { name: 'Duration', value: 'Five years.[^1]' },
    { name: 'Price', value: 'Not said.' },
    { name: 'Share', value: 'About 27 percent.' },
  ]
  const { warnings } = read({ a: articleFile({ terms }) })
  expect(warnings.map(({ text }) => text)).toEqual(['has no citation such as [^1] in terms[1], terms[2], so nobody can look that up'])
})

test('articles that may tell the same news twice get a warning', () => {
  const content = read({
    a: articleFile({ date: '2025-09-10' }),
    b: articleFile({ date: '2025-09-12', companies: ['microsoft', 'openai'] }),
    c: articleFile({ date: '2025-09-12', kind: 'cloud' }),
    d: articleFile({ date: '2025-09-20' }),
  })
  expect(content.warnings).toEqual([
    { file: expect.stringMatching(/articles\/b\.json$/), text: expect.stringMatching(/same news as a \(.*2025-09-10 and 2025-09-12/) },
  ])
})

test('files that are no articles are passed over, hidden ones without a word', () => {
  const folder = contentFolder({ a: articleFile() })
  writeFiles(folder, { 'articles/.DS_Store': 'x', 'articles/notes.txt': 'x' })
  const content = readContent(folder, { drafts: false })
  expect(slugsOf(content)).toEqual(['a'])
  expect(content.warnings).toEqual([{ file: expect.stringMatching(/notes\.txt$/), text: expect.stringMatching(/passed over/) }])
})

test('a byte-order mark is no fault and is not published', () => {
  const folder = contentFolder({ a: `\ufeff${JSON.stringify(articleFile())}`, b: articleFile({ kind: 'cloud' }) })
  const content = readContent(folder, { drafts: false })
  const published = publishedOf(folder, content)
  expect(published['articles/a.json']).toBe(JSON.stringify(articleFile()))
})

test('a file that needs no change is published as it was written, to the byte', () => {
  const text = ` {"draft" : false,${JSON.stringify(articleFile()).slice(1).replaceAll(',', ',\r\n\t')}\n\n`
  const folder = contentFolder({ a: text })
  expect(publishedOf(folder, readContent(folder, { drafts: false }))['articles/a.json']).toBe(text)
})

test('blanks around a text are no part of it, in what is checked and in what is published', () => {
  const companies = [
    { id: 'openai', name: ' OpenAI\n' },
    { id: 'microsoft', name: 'Microsoft' },
  ]
  const body = ['  A paragraph. ', { list: ['one ', ' two'] }]
  const folder = contentFolder({ a: articleFile({ title: ' A title  ', body }) }, companies)
  const content = readContent(folder, { drafts: false })
  const published = publishedOf(folder, content)
  const article = parseArticle(JSON.parse(published['articles/a.json'] ?? ''), 'a')
  expect(article).toMatchObject({ title: 'A title', body: [{ text: 'A paragraph.' }, { items: ['one', 'two'] }] })
  expect(content).toMatchObject({ companies: [{ name: 'OpenAI' }, {}], articles: [{ card: { title: 'A title' } }] })
  expect(JSON.parse(published['companies.json'] ?? '')).toMatchObject([{ name: 'OpenAI' }, {}])
})

test('a file that changes while the site is built is not published unchecked', () => {
  const folder = contentFolder({ a: articleFile() })
  const content = readContent(folder, { drafts: false })
  writeFiles(folder, { 'articles/a.json': articleFile({ title: 'Another' }) })
  expect(() => publishedOf(folder, content)).toThrow('has changed since it was checked')
})

test('a text in which a character was lost gets a warning', () => {
  expect(textsOf(read({ a: articleFile({ title: 'Nestl\ufffd', body: ['x', 'y\ufffd'] }) }))).toEqual([
    'has "\ufffd" in body[1], where a character was lost',
    'has "\ufffd" in title, where a character was lost',
  ])
})

test('a folder without articles is an empty archive', () => {
  expect(readContent(temporaryFolder({ 'companies.json': [] }), { drafts: false })).toMatchObject({
    companies: [],
    articles: [],
    warnings: [],
  })
})

test('articles of days to come wait for theirs, and are told with the first of their days', () => {
  const folder = contentFolder({
    out: articleFile({ date: '2026-12-12' }),
    soon: articleFile({ date: '2026-12-13', follows: ['out'] }),
    later: articleFile({ date: '2027-01-01' }),
    draft: articleFile({ date: '2027-01-02', draft: true }),
  })
  const on = (today: string, drafts = false) => readContent(folder, { drafts, today })
  expect(slugsOf(on('2026-12-12'))).toEqual(['out'])
  expect(on('2026-12-12').heldBack).toEqual({
    drafts: ['draft'],
    waiting: [
      { slug: 'soon', date: '2026-12-13' },
      { slug: 'later', date: '2027-01-01' },
    ],
  })
  expect(slugsOf(on('2026-12-13'))).toEqual(['out', 'soon'])
  expect(slugsOf(on('2026-12-12', true))).toEqual(['out', 'soon', 'later', 'draft'])
  expect(on('2027-01-01').heldBack).toEqual({ drafts: ['draft'], waiting: [] })
})

test('companies that no published article names are part of no build: those of drafts, of days to come, and of nobody', () => {
  const ids = ['openai', 'payer', 'cited', 'draft-alone', 'draft-cited', 'later-alone', 'nobody']
  const companies = ids.map((id) => ({ id, name: id.toUpperCase() }))
  const amounts = [{ value: 1, currency: 'USD', what: 'shares', from: 'payer', to: 'openai' }]
  const sourcesOf = (company: string) => [{ publisher: 'Somebody', company, url: 'https://x.org/' }]
  const folder = contentFolder(
    {
      a: articleFile({ companies: ['openai', 'payer'], amounts, sources: sourcesOf('cited') }),
      b: articleFile({ companies: ['openai', 'draft-alone'], sources: sourcesOf('draft-cited'), draft: true }),
      c: articleFile({ companies: ['later-alone'], date: '2026-12-13' }),
    },
    companies,
  )
  const content = readContent(folder, { drafts: false, today: '2026-12-12' })
  expect(content.companies.map(({ id }) => id)).toEqual(['openai', 'payer', 'cited'])
  expect(JSON.parse(publishedOf(folder, content)['companies.json'] ?? '')).toEqual(companies.slice(0, 3))
  expect(readContent(folder, { drafts: true, today: '2026-12-12' }).companies).toHaveLength(7)
})

test('a list of companies of which all are published goes out as it was written', () => {
  const text = ' [ {"id":"openai" ,"name":"OpenAI"},\r\n {"id":"microsoft","name":"Microsoft"}]'
  const folder = contentFolder({ a: articleFile() }, text)
  expect(publishedOf(folder, readContent(folder, { drafts: false }))['companies.json']).toBe(text)
})

test('a company that changes while the site is built is not published unchecked', () => {
  const folder = contentFolder({ a: articleFile() })
  const content = readContent(folder, { drafts: false })
  writeFiles(folder, {
    'companies.json': [
      { id: 'openai', name: 'Another' },
      { id: 'microsoft', name: 'Microsoft' },
    ],
  })
  expect(() => publishedOf(folder, content)).toThrow('has changed since it was checked')
})

test('former names are those of what is published', () => {
  const companies = [
    { id: 'openai', name: 'OpenAI', ids: ['open-ai'] },
    { id: 'microsoft', name: 'Microsoft', ids: ['msft'] },
  ]
  const files = {
    a: articleFile({ companies: ['openai'], slugs: ['first', 'a', 'second'] }),
    b: articleFile({ companies: ['microsoft'], slugs: ['secret'], draft: true }),
  }
  const folder = contentFolder(files, companies)
  const { former } = readContent(folder, { drafts: false })
  expect([...former.articles]).toEqual([
    ['first', 'a'],
    ['second', 'a'],
  ])
  expect([...former.companies]).toEqual([['open-ai', 'openai']])
  expect(readContent(folder, { drafts: true }).former.articles.get('secret')).toBe('b')
})

test('a company keeps its colour when it gets another id', () => {
  const companies = [{ id: 'meta', name: 'Meta', ids: ['facebook', 'thefacebook'] }]
  expect(readContent(contentFolder({}, companies), { drafts: true }).companies[0]?.hue).toBe(hueOf('facebook'))
})

test('an article that is put out later than its news waits for that day, and so do those that go on with it', () => {
  const late = articleFile({ date: '2025-01-01', published: '2025-03-01' })
  const folder = contentFolder({ late, other: articleFile({ date: '2025-02-01', kind: 'cloud' }) })
  const on = (today: string) => slugsOf(readContent(folder, { drafts: false, today }))
  expect([on('2025-02-28'), on('2025-03-01')]).toEqual([['other'], ['late', 'other']])
  writeFiles(folder, { 'articles/other.json': articleFile({ date: '2025-02-01', kind: 'cloud', follows: ['late'] }) })
  expect(() => on('2025-02-28')).toThrow('"late", which waits for 2025-03-01')
  expect(on('2025-03-01')).toEqual(['late', 'other'])
})
