import { expect, test } from 'vitest'
import { planImport } from './planImport.ts'
import { toKnownArticle } from './readKnownArticles.ts'
import type { Story } from './story.ts'

const companies = [
  { id: 'helion', name: 'Helion', aliases: [] },
  { id: 'aurora', name: 'Aurora', aliases: ['Aurora Labs'] },
]
const site = { companies, articles: [], today: '2026-11-29' }

function story(differences: Partial<Story> = {}): Story {
  return {
    origin: 'release.txt',
    id: 'a',
    title: 'Helion to supply Aurora',
    blocks: [
      'OSLO, Nov. 12, 2026 – Helion will supply Aurora for up to $4 billion over five years, the two said.',
      { heading: 'What comes' },
      { list: ['Halls', 'Power'] },
    ],
    url: 'https://www.helion.example/news/1',
    publisher: null,
    dates: [],
    stated: {},
    others: [],
    ...differences,
  }
}

const plan = (...stories: Story[]) => planImport(stories, site)
const article = (text = '') => JSON.parse(text) as Record<string, unknown>

test('a draft has what was found, every paragraph with its source, and nothing else', () => {
  const [draft] = plan(story())
  expect(draft?.slug).toBe('helion-to-supply-aurora')
  expect(article(draft?.text)).toEqual({
    $schema: '../.schema/article.schema.json',
    title: 'Helion to supply Aurora',
    date: '2026-11-12',
    companies: ['helion', 'aurora'],
    body: [
      'Helion will supply Aurora for up to $4 billion over five years, the two said.[^1]',
      { heading: 'What comes' },
      { list: ['Halls[^1]', 'Power[^1]'] },
    ],
    sources: [
      { title: 'Helion to supply Aurora', publisher: 'helion.example', url: 'https://www.helion.example/news/1', date: '2026-11-12' },
    ],
    amounts: [{ value: 4_000_000_000, currency: 'USD', qualifier: 'up to' }],
    draft: true,
  })
  expect(draft?.found.map(({ field, words }) => [field, words])).toEqual([
    ['title', 'Helion to supply Aurora'],
    ['date', 'Nov. 12, 2026'],
    ['companies[0]', 'Helion'],
    ['companies[1]', 'Aurora'],
    ['amounts[0]', 'up to $4 billion over five years'],
    ['sources[0]', 'https://www.helion.example/news/1'],
  ])
  expect(draft?.missing.map(({ field }) => field)).toEqual(['summary', 'whyItMatters'])
  expect(draft?.asks.map(({ field }) => field)).toEqual(['kind', 'status'])
})

test('names stand on one line, as publishers write them', () => {
  expect(plan(story())[0]?.text).toContain('\n  "companies": ["helion", "aurora"],\n')
})

test('a day that could be another one is asked about and left out', () => {
  const dates = [{ words: '9/12/2025', where: 'column Date', order: null }]
  const [draft] = plan(story({ blocks: [], dates }))
  expect(article(draft?.text)).not.toHaveProperty('date')
  expect(draft?.asks[0]).toMatchObject({ field: 'date', words: '9/12/2025', answers: [{ value: '2025-09-12' }, { value: '2025-12-09' }] })
})

test('the other rows of a column settle it, and it is said which', () => {
  const dates = [{ words: '9/12/2025', where: 'column Date', order: { is: 'dayFirst' as const, shownBy: '25/12/2025 in row 7' } }]
  const [draft] = plan(story({ blocks: [], dates }))
  expect(draft?.found.find(({ field }) => field === 'date')).toEqual({
    field: 'date',
    value: '2025-12-09',
    words: '9/12/2025',
    where: 'column Date, the day first as in 25/12/2025 in row 7',
  })
})

test('a dateline without a year has it from the page, or asks', () => {
  const blocks = ['LONDON, Sept 11 (Reuters) - Helion and Aurora agree.']
  const dated = plan(story({ blocks, dates: [{ words: '2025-09-11T10:00:00Z', where: 'datePublished', order: null }] }))
  expect(article(dated[0]?.text)).toMatchObject({ date: '2025-09-11' })
  const [open] = plan(story({ blocks }))
  expect(open?.asks[0]?.answers.map(({ value }) => value)).toEqual(['2026-09-11', '2025-09-11'])
})

test('part of a day is no day: it is named as what was found', () => {
  const [draft] = plan(story({ blocks: [], dates: [{ words: 'Sept 2025', where: 'column Date', order: null }] }))
  expect(draft?.missing.find(({ field }) => field === 'date')?.wanted).toContain('found only "Sept 2025"')
})

test('stated parties are taken as they are, and those that the site does not know are proposed', () => {
  const [draft] = plan(
    story({
      title: null,
      blocks: [],
      stated: { companies: ['Aurora Labs', 'Teal Grid Inc.', 'Helion'], amounts: ['$6.5B'], status: 'LAPSED end-2025', kind: 'cloud' },
    }),
  )
  expect(article(draft?.text)).toMatchObject({
    companies: ['aurora', 'helion'],
    kind: 'cloud',
    status: 'ended',
    amounts: [{ value: 6_500_000_000, currency: 'USD' }],
  })
  expect(draft?.newCompanies).toMatchObject([{ id: 'teal-grid', name: 'Teal Grid' }])
})

test('the same thing again is told to be there: by its address, by its headline and day, from one file or two', () => {
  const [first, again] = plan(story(), story({ origin: 'copy.txt', url: null }))
  expect([first?.importedAs, again?.importedAs]).toEqual([null, 'helion-to-supply-aurora'])
  const articles = [
    toKnownArticle('renamed-since', (first?.text ?? '').replace('Helion to supply Aurora",\n  "date', 'Another title",\n  "date')),
  ]
  expect(planImport([story()], { ...site, articles })[0]?.importedAs).toBe('renamed-since')
})

test('another story of the same headline has an address of its own', () => {
  const [, other] = plan(story(), story({ url: 'https://fjord.example/2', blocks: ['OSLO, Nov. 20, 2026 – Helion and Aurora.'] }))
  expect([other?.slug, other?.importedAs]).toEqual(['helion-to-supply-aurora-2', null])
})

test('rows that share a source are stories of their own', () => {
  const rows = ['Helion buys Aurora', 'Aurora buys Helion'].map((title) => story({ title, url: 'https://tracker.example/' }))
  expect(planImport(rows, site).map(({ importedAs }) => importedAs)).toEqual([null, null])
})

test('a published article of the same companies and a near day is named', () => {
  const told = {
    slug: 'told',
    title: 'Told',
    date: '2026-11-10',
    companies: ['aurora', 'helion'],
    kind: 'cloud',
    draft: false,
    urls: ['https://x.example/'],
    text: '',
  }
  expect(planImport([story()], { ...site, articles: [told] })[0]?.duplicateOf).toEqual({ slug: 'told', title: 'Told', date: '2026-11-10' })
  expect(planImport([story()], { ...site, articles: [{ ...told, date: '2026-10-10' }] })[0]?.duplicateOf).toBeNull()
})

test('a short headline, as tables have it, is that of many stories: none is left out for it', () => {
  const row = (companies: string[], words: string) =>
    story({ title: 'Stake', blocks: [], url: null, dates: [{ words, where: 'column Date', order: null }], stated: { companies } })
  const rows = [row(['Helion'], '3/4/2026'), row(['Aurora'], '3/4/2026'), row(['Unknown'], '3/4/2026'), row(['Other'], '2026-03-04')]
  const drafts = plan(...rows)
  expect(drafts.map(({ slug, importedAs }) => [slug, importedAs])).toEqual([
    ['helion-stake', null],
    ['aurora-stake', null],
    ['unknown-stake', null],
    ['other-stake', null],
  ])
  const articles = drafts.map(({ slug, text }) => toKnownArticle(slug, text))
  expect(planImport(rows, { ...site, articles }).map(({ importedAs }) => importedAs)).toEqual(drafts.map(({ slug }) => slug))
  const undated = toKnownArticle('stake', JSON.stringify({ title: 'Stake', companies: ['helion'], draft: true }))
  expect(planImport([row(['Aurora'], '2026-03-04')], { ...site, articles: [undated] })[0]?.importedAs).toBeNull()
})

test.each<[title: string | null, companies: string[], slug: string]>([
  ['Stake', ['Helion AS', 'Aurora'], 'helion-aurora-stake'],
  ['Helion supplies Aurora', ['Helion', 'Aurora'], 'helion-supplies-aurora'],
  ['Aurora leaves', ['Helion', 'Aurora'], 'helion-aurora-leaves'],
  ['Expansion of the cloud deal', ['Helion', 'Aurora'], 'helion-aurora-expansion-of-the-cloud-deal'],
  ['Helions and Auroras differ here', ['Helion'], 'helion-helions-and-auroras-differ-here'],
  [null, ['Helion', 'Aurora'], 'helion-aurora-supply'],
  [null, [], 'untitled'],
])('a row that is called %j, of %j, is %s', (title, parties, slug) => {
  const row = story({ title, blocks: [], url: null, stated: { companies: parties, kind: 'Supply' } })
  const [draft] = plan(row)
  expect(draft?.slug).toBe(slug)
  expect(draft?.title).toBe(title ?? '')
  expect(draft?.missing.some(({ field }) => field === 'title')).toBe(title === null)
})

test.each(['Helion / Aurora cloud deal', 'Helion/Aurora'])('%s is no headline: it is missing, and its address says it', (title) => {
  const sources = [{ title: null, publisher: null, url: 'https://x.example/1', date: null }]
  const row = story({ title, blocks: [], url: null, stated: { companies: ['Helion', 'Aurora Inc.'], sources } })
  const [draft] = plan(row)
  expect(article(draft?.text)).toMatchObject({ title: '', sources: [{ publisher: 'x.example', url: 'https://x.example/1' }] })
  expect(draft?.missing.find(({ field }) => field === 'title')?.wanted).toContain(`found only "${title}"`)
  expect(draft).toMatchObject({ title, slug: title.length > 20 ? 'helion-aurora-cloud-deal' : 'helion-aurora' })
  const articles = [toKnownArticle(draft?.slug ?? '', (draft?.text ?? '').replace('"title": ""', '"title": "Helion is to supply Aurora"'))]
  expect(planImport([row], { ...site, articles })[0]?.importedAs).toBe(draft?.slug)
})

test.each(['Helion / Aurora sign a cloud deal', 'A 50/50 venture of Helion and Aurora', 'Helion and Post / Aurora'])(
  '%s is taken as it is',
  (title) => {
    const [draft] = plan(story({ title, blocks: [], url: null, stated: { companies: ['Helion', 'Aurora'] } }))
    expect(article(draft?.text)['title']).toBe(title)
  },
)

test('the same headline with other companies is another story', () => {
  const other = story({ url: null, blocks: [], title: 'A pact for the next years', dates: [], stated: { companies: ['Helion'] } })
  expect(plan(other, { ...other, stated: { companies: ['Aurora'] } }).map(({ importedAs }) => importedAs)).toEqual([null, null])
})

test('news that may be told already is named for each day that an unclear one may be', () => {
  const told = {
    slug: 'told',
    title: 'Told',
    date: '2026-04-03',
    companies: ['aurora', 'helion'],
    kind: 'cloud',
    draft: false,
    urls: [],
    text: '',
  }
  const unclear = story({
    url: null,
    blocks: [],
    dates: [{ words: '3/4/2026', where: 'column Date', order: null }],
    stated: { companies: ['Helion', 'Aurora'] },
  })
  expect(planImport([unclear], { ...site, articles: [told] })[0]?.duplicateOf?.slug).toBe('told')
})

test('parties stand in the order of the headline, those that are proposed among them', () => {
  const title = 'Teal Grid to supply Aurora and Helion'
  const [draft] = plan(story({ title, blocks: ['Teal Grid, a utility, will supply them, it said. So said Aurora, and so said Helion.'] }))
  expect(draft?.order).toEqual(['teal-grid', 'aurora', 'helion'])
  const [row] = plan(story({ title: null, blocks: [], stated: { companies: ['Unknown', 'Aurora', 'Other'] } }))
  expect(row?.order).toEqual(['unknown', 'aurora', 'other'])
})

test('beside the parties that a format states, a company that only the text names is proposed, and links are', () => {
  const blocks = [
    'Helion builds [a plant](https://helion.example/plant), see https://www.helion.example/news/1. Northern Fjord AS will join as advisory partners.',
    { heading: 'About Post Oy' },
    'Post Oy is a company.',
  ]
  const [draft] = plan(story({ blocks, stated: { companies: ['Helion', 'Newcomer K.K.'] } }))
  expect(draft?.newCompanies.map(({ id, words }) => [id, words])).toEqual([
    ['newcomer', 'Newcomer K.K.'],
    ['northern-fjord', 'Northern Fjord AS'],
  ])
  expect(draft?.order).toEqual(['helion', 'newcomer', 'northern-fjord'])
  expect(article(draft?.text)['companies']).toEqual(['helion'])
  expect(draft?.alsoNamed.filter(({ field }) => field === 'sources')).toEqual([
    { field: 'sources', value: 'https://helion.example/plant', words: 'a plant', where: 'a link in the text' },
  ])
})

test('a source of whose title nobody says anything has none, and never that of the story', () => {
  const sources = [
    { title: null, publisher: 'Reuters', url: 'https://x.example/1', date: null },
    { title: 'Aurora Labs', publisher: null, url: 'https://x.example/2', date: null },
    { title: null, publisher: null, url: 'https://x.example/3', date: null },
  ]
  const [draft] = plan(story({ url: null, stated: { sources } }))
  expect(article(draft?.text)['sources']).toEqual([
    { publisher: 'Reuters', url: 'https://x.example/1' },
    { publisher: 'Aurora Labs', company: 'aurora', url: 'https://x.example/2' },
    { publisher: 'x.example', url: 'https://x.example/3' },
  ])
})

test('of a day that only the text names, and whose month could be its day, both readings are asked about', () => {
  const [draft] = plan(story({ blocks: ['Helion and Aurora signed a contract on 3/4/2026.'] }))
  expect(article(draft?.text)).not.toHaveProperty('date')
  const [asked] = draft?.asks.filter(({ field }) => field === 'date') ?? []
  expect(asked?.answers.map(({ value }) => value)).toEqual(['2026-03-04', '2026-04-03'])
})

test('a release of a party is its announcement; whose another page is, it says, and not what it is', () => {
  const sources = [{ title: 'A report', publisher: 'Aurora', url: 'https://aurora.example/', date: null }]
  const [draft] = plan(story({ publisher: 'Helion', stated: { sources } }))
  expect(article(draft?.text)['sources']).toEqual([
    {
      title: 'Helion to supply Aurora',
      publisher: 'Helion',
      company: 'helion',
      kind: 'announcement',
      url: 'https://www.helion.example/news/1',
      date: '2026-11-12',
    },
    { title: 'A report', publisher: 'Aurora', company: 'aurora', url: 'https://aurora.example/' },
  ])
  const [other] = plan(story({ publisher: 'The Wire' }))
  expect(article(other?.text)['sources']).toMatchObject([{ publisher: 'The Wire' }])
  expect(other?.text).not.toContain('"kind"')
})

test('a sum of a year says so, and one that is planned in the news of something else', () => {
  const blocks = ['OSLO, Nov. 12, 2026 – Helion has signed, and plans to pay Aurora $4 billion a year.']
  const [draft] = plan(story({ title: 'Helion and Aurora sign', blocks, stated: { status: 'announced' } }))
  expect(article(draft?.text)['amounts']).toEqual([{ value: 4_000_000_000, currency: 'USD', period: 'year', status: 'intended' }])
  expect(draft?.found.filter(({ field }) => field === 'amounts[0]')).toMatchObject([{ value: '$4 billion a year, intended' }])
})

test('sizes in units of the format are offered as sizes, others as terms', () => {
  const blocks = ['OSLO, Nov. 12, 2026 – Helion will supply Aurora with up to 2 gigawatts for five years, or tens of chips.']
  const [draft] = plan(story({ blocks }))
  expect(draft?.alsoNamed.filter(({ field }) => field === 'sizes' || field === 'terms')).toEqual([
    { field: 'sizes', value: 'up to 2 GW', words: 'up to 2 gigawatts', where: 'text' },
    { field: 'terms', value: 'tens of chips', words: 'tens of chips', where: 'text' },
    { field: 'sizes', value: '5 years', words: 'five years', where: 'text' },
  ])
})
