import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { serveDesk } from '../../../tests/fixtures/serveDesk.ts'
import type { CheckedText, Overview } from '../../desk/deskAnswers.ts'

const write = (differences: object = {}) => JSON.stringify({ ...articleFile(), ...differences })

async function openDesk(articles: Readonly<Record<string, unknown>>) {
  const folder = contentFolder(articles)
  const desk = await serveDesk(folder)
  const check = (slug: string, text: string) => desk.post<CheckedText>(`check/${slug}`, { text })
  const json = async (path: string) => JSON.parse((await desk.ask(path)).body) as Record<string, unknown>
  const shown = async (slug: string) => (await json(`/articles/${slug}.json`))['title']
  return { ...desk, folder, check, json, shown, overview: () => desk.get<Overview>('overview') }
}

test('a text is shown by the whole site before it is saved, and no longer after its release', async () => {
  const { check, shown, json, post, onDisk } = await openDesk({ a: articleFile() })
  expect(await check('new', write({ title: 'New', date: '2025-10-01', follows: ['a'], draft: true }))).toMatchObject({
    faults: [],
    page: { isShown: true, standIns: [] },
    card: { slug: 'new', title: 'New' },
    link: { title: 'New', url: 'http://localhost:4173/articles/new/' },
    feed: { title: 'New', html: expect.stringContaining('<strong dir="ltr">Why it matters:</strong>') },
  })
  expect(await shown('new')).toBe('New')
  const manifest = (await json('/data/manifest.json')) as { total: number; files: { stories: string } }
  expect(manifest.total).toBe(2)
  expect(await json(`/data/${manifest.files.stories}`)).toEqual([[1, 0]])
  await check('a', write({ title: 'Changed' }))
  expect(await shown('a')).toBe('Changed')
  await post('release/a', {})
  await post('release/new', {})
  expect(await shown('a')).toBe(articleFile().title)
  expect((await json('/data/manifest.json'))['total']).toBe(1)
  expect(onDisk('articles/a.json')).toBe(JSON.stringify(articleFile(), null, 2))
})

test('an article with faults is shown with stand-ins, be it a draft or out, and the others as they are', async () => {
  const { check, shown, json } = await openDesk({ a: articleFile(), b: articleFile({ kind: 'cloud', follows: ['a'] }) })
  const text = JSON.stringify({
    title: ' ',
    companies: ['openai', 'nobody', 'openai'],
    kind: 'clouds',
    body: ['Text.[^2]', { quote: 'Words' }, '', { list: ['one', ''] }],
    sources: [{ title: 'T', publisher: '', url: 'nowhere' }],
    amounts: [{ value: 5, currency: 'USD', what: '', from: 'google' }, { currency: 'USD' }],
    terms: [{ name: 'Duration', value: '' }],
    follows: ['a', 'Not a slug'],
    corrections: [{ date: 'soon', text: 'x' }],
    colour: 'red',
  })
  const { faults, page } = await check('a', text)
  expect(faults.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'date', 'kind', 'summary', 'companies[1]', 'companies[2]', 'sources[0].url', 'colour', 'body[2]']),
  )
  expect(faults.find(({ field }) => field === 'sources[0].url')?.path).toEqual(['sources', 0, 'url'])
  expect(page).toEqual({
    isShown: true,
    standIns: expect.arrayContaining([
      'title',
      'date',
      'kind',
      'summary',
      'companies',
      'body[2]',
      'body[1].by',
      'sources[0].url',
      'amounts[0].what',
    ]),
  })
  expect(await json('/articles/a.json')).toMatchObject({
    title: 'Untitled',
    date: '2026-02-28',
    companies: ['openai'],
    kind: 'investment',
    summary: '…',
    body: ['Text.[^2]', { quote: 'Words', by: '…' }, { list: ['one'] }],
    sources: [{ title: 'T', publisher: '…', url: 'https://example.org/' }],
    amounts: [{ value: 5, currency: 'USD', what: '…' }],
    terms: [{ name: 'Duration', value: '…' }],
    follows: ['a'],
    corrections: [],
  })
  expect(await shown('b')).toBe(articleFile().title)
})

test('in the midst of writing JSON, and without a company, the page stays as it was', async () => {
  const { check, shown } = await openDesk({ a: articleFile() })
  expect(await check('a', '{')).toMatchObject({
    faults: [{ path: [], line: 1, column: 2 }],
    page: { isShown: false, because: 'It can’t be read as JSON. The page stays as it was before.' },
    card: null,
  })
  expect(await shown('a')).toBe(articleFile().title)
  await check('a', write({ title: 'Second', companies: ['openai', 'nobody'] }))
  expect(await shown('a')).toBe('Second')
  expect((await check('a', write({ title: 'Third', companies: ['nobody'] }))).page).toEqual({
    isShown: false,
    because: 'It names no company of companies.json yet. The page stays as it was before.',
  })
  expect(await shown('a')).toBe('Second')
  expect((await check('new', '{')).page).toEqual({ isShown: false, because: 'It can’t be read as JSON.' })
})

test('faults between articles come with the article that is under hands', async () => {
  const { check, folder } = await openDesk({ a: articleFile(), later: articleFile({ kind: 'cloud', follows: ['a'] }) })
  expect((await check('a', write({ follows: ['nothing'] }))).faults).toMatchObject([{ field: 'follows[0]', path: ['follows', 0] }])
  expect((await check('a', write({ date: '2025-12-01' }))).faults).toMatchObject([
    { file: expect.stringContaining('articles/later.json'), path: [], found: '"a" of 2025-12-01, later than this article of 2025-09-12' },
  ])
  writeFiles(folder, { 'articles/other.json': '{' })
  expect((await check('a', write())).faults).toEqual([])
})

test('while another article has faults, the page says why it is not shown', async () => {
  const { check } = await openDesk({ a: articleFile(), other: '{' })
  const { page, faults } = await check('a', write({ title: '' }))
  expect(faults).toHaveLength(1)
  const until = 'Until they are mended, the site stays as it was before.'
  expect(page).toEqual({ isShown: false, because: `There are faults in the article other. ${until}` })
  expect((await check('other', write({ kind: 'cloud' }))).page).toEqual({ isShown: true, standIns: [] })
})

test('an article with faults goes by its title where it has one', async () => {
  const { check } = await openDesk({ a: articleFile(), other: articleFile({ title: 'Who did what', kind: 'wrong' }) })
  const { page } = await check('a', write())
  expect(page).toMatchObject({ because: expect.stringContaining('There are faults in “Who did what”. Until') })
})

test('earlier articles of the same parties are offered to go on', async () => {
  const { check } = await openDesk({
    all: articleFile({ date: '2025-01-01', companies: ['google', 'microsoft', 'openai'] }),
    two: articleFile({ date: '2025-03-01' }),
    'two-newer': articleFile({ date: '2025-04-01', kind: 'cloud' }),
    one: articleFile({ date: '2025-05-01', companies: ['openai'] }),
    later: articleFile({ date: '2026-01-01' }),
    draft: articleFile({ date: '2025-05-01', kind: 'chips', draft: true }),
    followed: articleFile({ date: '2025-05-02', kind: 'chips' }),
  })
  const offered = async (differences: object) =>
    (await check('new', write({ companies: ['openai', 'microsoft', 'google'], ...differences }))).suggestions.follows.map(
      ({ slug }) => slug,
    )
  expect(await offered({ follows: ['followed'] })).toEqual(['all', 'two-newer', 'two'])
  expect(await offered({ draft: true, date: undefined })).toEqual(['all', 'later', 'followed', 'draft', 'two-newer', 'two'])
})

test('what another program writes is seen when the text is let go, or is the same', async () => {
  const { check, shown, folder, development, post } = await openDesk({ a: articleFile() })
  await check('a', write({ title: 'Held' }))
  writeFiles(folder, { 'articles/a.json': write({ title: 'Theirs' }) })
  development.read()
  expect(await shown('a')).toBe('Held')
  await post('release/a', {})
  expect(await shown('a')).toBe('Theirs')
  await check('a', write({ title: 'Same' }))
  writeFiles(folder, { 'articles/a.json': write({ title: 'Same' }) })
  development.read()
  writeFiles(folder, { 'articles/a.json': write({ title: 'Newer' }) })
  development.read()
  expect(await shown('a')).toBe('Newer')
})

test('the overview has drafts first, then what waits, then what is out, each with its faults', async () => {
  const { overview, folder } = await openDesk({
    out: articleFile({ date: '2025-01-01' }),
    newer: articleFile({ date: '2025-02-01', terms: [{ name: 'Duration', value: 'x' }] }),
    waits: articleFile({ date: '2026-03-02' }),
    sooner: articleFile({ date: '2025-12-01', kind: 'cloud', published: '2026-03-01' }),
    faulty: { draft: true, companies: ['openai', 'nobody'], title: '' },
    lost: '{ "draft": true,',
  })
  const before = await overview()
  expect(before).toMatchObject({
    today: '2026-02-28',
    defaultStatus: 'announced',
    termNames: ['Duration'],
    faults: [],
  })
  expect(before.articles.map(({ slug, state, out, faults }) => [slug, state, out, faults > 0])).toEqual([
    [expect.stringMatching(/faulty|lost/), 'draft', null, true],
    [expect.stringMatching(/faulty|lost/), 'draft', null, true],
    ['sooner', 'scheduled', '2026-03-01', false],
    ['waits', 'scheduled', '2026-03-02', false],
    ['newer', 'published', '2025-02-01', false],
    ['out', 'published', '2025-01-01', false],
  ])
  expect(before.articles.find(({ slug }) => slug === 'faulty')).toMatchObject({ title: '', date: null, companies: ['openai', 'nobody'] })
  expect(before.companies[0]).toMatchObject({ id: 'openai', name: 'OpenAI', aliases: [] })
  expect(before.currencies.slice(0, 2)).toEqual(['AED', 'AFN'])
  rmSync(join(folder, 'companies.json'))
})

test('faults of a published article and of other files are counted as well', async () => {
  const { overview, folder, development } = await openDesk({ a: articleFile(), b: articleFile({ kind: 'cloud' }) })
  writeFiles(folder, { 'articles/b.json': write({ kind: 'clouds', title: 'B' }), 'companies.json': '[{ "id": "openai", "name": "" }]' })
  development.read()
  const { articles, faults } = await overview()
  expect(articles.map(({ slug, title, faults }) => [slug, title, faults > 0])).toEqual([
    ['a', articleFile().title, false],
    ['b', 'B', true],
  ])
  expect(faults).toMatchObject([{ file: expect.stringContaining('companies.json'), field: '[0].name', path: [0, 'name'] }])
})
