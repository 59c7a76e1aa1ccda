import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { company } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { Site } from '../site/site.ts'
import type { PageFacts } from './pageFacts.ts'
import { organization } from './schemaThings.ts'
import { structuredData } from './structuredData.ts'

const ROOT = 'https://example.org/news/'

function dataOf(path: string, facts: Partial<PageFacts> = {}, differences: Partial<Site> = {}) {
  const meta = { title: 'A page', description: 'What it says.', path }
  return structuredData(site(differences), {
    meta,
    url: ROOT + path.slice(1),
    image: [`${ROOT}preview.png`],
    story: null,
    list: null,
    ...facts,
  })
}

const storyOf = (differences: Partial<ArticleFile>, ofSite: Partial<Site> = {}) => {
  const article = parseArticle(articleFile(differences), 'a-deal')
  return dataOf(
    '/articles/a-deal/',
    { story: { article, labels: { openai: { ...company('openai'), url: 'https://openai.com/' } } } },
    ofSite,
  )
}

test('an article says who published it, whom it is about and what it rests on', () => {
  expect(storyOf({})).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${ROOT}articles/a-deal/`,
    author: { '@type': 'Organization', '@id': `${ROOT}#publisher`, name: 'Entente', url: ROOT },
    publisher: { '@id': `${ROOT}#publisher`, name: 'Entente', logo: { '@type': 'ImageObject', url: `${ROOT}icon.svg` } },
    about: [
      {
        '@type': 'Organization',
        '@id': `${ROOT}companies/openai/`,
        name: 'OPENAI',
        url: 'https://openai.com/',
        sameAs: 'https://openai.com/',
      },
      { '@type': 'Organization', '@id': `${ROOT}companies/microsoft/`, name: 'microsoft' },
    ],
    isBasedOn: ['https://openai.com/joint-statement/'],
    citation: [
      {
        '@type': 'WebPage',
        name: 'A joint statement',
        url: 'https://openai.com/joint-statement/',
        publisher: { '@type': 'Organization', name: 'OpenAI' },
        datePublished: '2025-09-11',
      },
    ],
    isAccessibleForFree: true,
    inLanguage: 'en',
    image: [`${ROOT}preview.png`],
  })
})

test('a company says by which symbols it is traded, what it was called, who owns it and what it is a part of', () => {
  const about = {
    name: 'Waymo',
    path: '/companies/waymo/',
    tickers: ['WMO'],
    formerNames: ['Google Car', 'Chauffeur'],
    parent: { name: 'Alphabet', path: '/companies/alphabet/' },
    partOf: [{ name: 'An alliance', path: null }],
  }
  expect(organization(site({ url: ROOT }), about)).toEqual({
    '@type': 'Corporation',
    '@id': `${ROOT}companies/waymo/`,
    name: 'Waymo',
    tickerSymbol: 'WMO',
    alternateName: ['Google Car', 'Chauffeur'],
    parentOrganization: { '@type': 'Organization', '@id': `${ROOT}companies/alphabet/`, name: 'Alphabet' },
    memberOf: { '@type': 'Organization', name: 'An alliance' },
  })
})

test('authors are persons, with the pages about them', () => {
  const authors = [{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }, { name: 'Charles Babbage' }]
  expect(storyOf({ authors })?.['author']).toEqual([
    { '@type': 'Person', name: 'Ada Lovelace', url: 'https://example.org/ada/' },
    { '@type': 'Person', name: 'Charles Babbage' },
  ])
})

test.each([
  [{}, '2025-09-12', '2025-09-12', undefined],
  [{ published: '2025-09-12' }, '2025-09-12', '2025-09-12', undefined],
  [{ published: '2025-10-03' }, '2025-10-03', '2025-10-03', '2025-09-12'],
  [{ updated: '2025-09-20' }, '2025-09-12', '2025-09-20', undefined],
  [{ updated: '2025-09-20', corrections: [{ date: '2025-10-01', text: 'x' }] }, '2025-09-12', '2025-10-01', undefined],
])('the days of an article with %j', (differences, datePublished, dateModified, temporalCoverage) => {
  const found = storyOf(differences)
  expect([found?.['datePublished'], found?.['dateModified'], found?.['temporalCoverage']]).toEqual([
    datePublished,
    dateModified,
    temporalCoverage,
  ])
})

const PUBLISHER = { name: 'Quanten e. V.', url: 'https://quanten.example/', sameAs: ['https://www.wikidata.org/wiki/Q1'] }

test('the publisher is known by its own pages, and says by which principles it works', () => {
  const ofSite = { publisher: PUBLISHER, publishingPrinciples: '/about/', correctionsPolicy: '/about/#corrections', language: 'de' }
  const who = { '@type': 'Organization', '@id': `${ROOT}#publisher`, name: PUBLISHER.name, url: PUBLISHER.url }
  expect(storyOf({}, ofSite)).toMatchObject({
    inLanguage: 'de',
    author: who,
    publisher: {
      ...who,
      sameAs: PUBLISHER.sameAs,
      publishingPrinciples: `${ROOT}about/`,
      correctionsPolicy: `${ROOT}about/#corrections`,
    },
  })
  expect(dataOf('/', {}, ofSite)).toMatchObject({ '@graph': [{ inLanguage: 'de', publisher: who }, { inLanguage: 'de' }] })
})

test('what a publisher does not say is left out', () => {
  const found = storyOf({})?.['publisher']
  for (const name of ['sameAs', 'publishingPrinciples', 'correctionsPolicy']) expect(found).not.toHaveProperty(name)
})

test('an article has its own pictures, then those that previews show', () => {
  const image = { image: 'images/a.0123456789.jpg', width: 1_200, height: 800, alt: 'Two hands' }
  const article = parseArticle({ ...articleFile(), body: ['A text.', image] }, 'a-deal')
  expect(dataOf('/articles/a-deal/', { story: { article, labels: {} } })).toMatchObject({
    image: [`${ROOT}images/a.0123456789.jpg`, `${ROOT}preview.png`],
  })
})

test('an article says the way to it: the timeline, its month, itself', () => {
  const way = [
    ['Timeline', ROOT],
    ['September 2025', `${ROOT}timeline/2025-09/`],
    [articleFile().title, `${ROOT}articles/a-deal/`],
  ]
  const itemListElement = way.map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item }))
  expect(storyOf({})).toMatchObject({
    mainEntityOfPage: { '@id': `${ROOT}articles/a-deal/`, breadcrumb: { '@type': 'BreadcrumbList', itemListElement } },
  })
})

test('corrections and the articles that it follows are told, and left out where there are none', () => {
  expect(storyOf({ follows: ['first-deal'], corrections: [{ date: '2025-09-13', text: 'The *sum* was wrong.[^1]' }] })).toMatchObject({
    mentions: [{ '@id': `${ROOT}articles/first-deal/` }],
    correction: [{ '@type': 'CorrectionComment', text: 'The sum was wrong.', datePublished: '2025-09-13' }],
  })
  const bare = storyOf({ sources: [] })
  for (const name of ['mentions', 'correction', 'isBasedOn', 'citation']) expect(bare).not.toHaveProperty(name)
})

test('parties have the roles that they have in the deal', () => {
  expect(storyOf({ roles: { openai: ['customer', 'licensor'] } })?.['about']).toEqual([
    { '@type': 'Role', roleName: ['customer', 'licensor'], about: expect.objectContaining({ '@id': `${ROOT}companies/openai/` }) },
    expect.objectContaining({ '@type': 'Organization', name: 'microsoft' }),
  ])
})

test('whoever and whatever else it names is mentioned: articles, companies, sums and sizes, with their bounds', () => {
  const amount = { value: 5, currency: 'EUR', what: 'a stake' }
  const found = storyOf({
    follows: ['first-deal'],
    seeAlso: ['another'],
    mentions: ['oracle'],
    amounts: [
      { ...amount, qualifier: 'up to' },
      { ...amount, most: 6, period: 'year' },
      { ...amount, qualifier: 'about' },
    ],
    sizes: [{ value: 10, unit: 'GW', qualifier: 'at least', what: 'systems' }],
  })
  expect(found?.['mentions']).toEqual([
    { '@id': `${ROOT}articles/first-deal/` },
    { '@id': `${ROOT}articles/another/` },
    { '@type': 'Organization', name: 'oracle' },
    { '@type': 'MonetaryAmount', name: 'a stake', currency: 'EUR', maxValue: 5 },
    { '@type': 'MonetaryAmount', name: 'a stake', description: 'a year', currency: 'EUR', minValue: 5, maxValue: 6 },
    { '@type': 'MonetaryAmount', name: 'a stake', currency: 'EUR', value: 5 },
    { '@type': 'QuantitativeValue', name: 'systems', unitText: 'GW', minValue: 10 },
  ])
})

test('a source says of what kind it is; one whose title is not known has no name', () => {
  expect(storyOf({ sources: [{ publisher: 'CNBC', kind: 'report', url: 'https://cnbc.com/' }] })?.['citation']).toEqual([
    { '@type': 'WebPage', genre: 'Report', url: 'https://cnbc.com/', publisher: { '@type': 'Organization', name: 'CNBC' } },
  ])
})

test('the page says when somebody last looked for later news', () => {
  expect(storyOf({ checked: '2026-11-27' })).toMatchObject({ mainEntityOfPage: { lastReviewed: '2026-11-27' } })
  expect(storyOf({})?.['mainEntityOfPage']).not.toHaveProperty('lastReviewed')
})

test('the front page is the site, which can be searched, and a list', () => {
  const list = { total: 219, items: [{ name: 'A deal', path: '/articles/a-deal/' }] }
  expect(dataOf('/', { list })).toMatchObject({
    '@graph': [
      {
        '@type': 'WebSite',
        name: 'Entente',
        url: ROOT,
        potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${ROOT}search/?q={search_term_string}` } },
      },
      {
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: 219,
          itemListElement: [{ '@type': 'ListItem', position: 1, name: 'A deal', url: `${ROOT}articles/a-deal/` }],
        },
      },
    ],
  })
})

test.each([
  ['/timeline/2025-09/', ['Timeline', 'A page']],
  ['/companies/', ['A page']],
  ['/companies/openai/', ['Companies', 'A page']],
  ['/partnerships/microsoft/openai/', ['Companies', 'A page']],
])('the list at %s says the way to it', (path, names) => {
  const itemListElement = names.map((name) => expect.objectContaining({ name }))
  expect(dataOf(path, { list: { total: 0, items: [] } })).toMatchObject({ '@type': 'CollectionPage', breadcrumb: { itemListElement } })
})

test('the page about the site is one, and of other pages nothing is said', () => {
  expect(dataOf('/about/')).toMatchObject({ '@type': 'AboutPage', url: `${ROOT}about/` })
  expect(dataOf('/map/')).toBeNull()
})
