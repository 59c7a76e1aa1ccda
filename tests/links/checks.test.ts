import { expect, test } from 'vitest'
import { temporaryFolder } from '../fixtures/contentFolder.ts'
import { findArticleFaults } from './findArticleFaults.ts'
import { findDeadLinks } from './findDeadLinks.ts'
import { findFeedFaults } from './findFeedFaults.ts'
import { findHeadFaults, isIndexable } from './findHeadFaults.ts'
import { findJsonFeedFaults } from './findJsonFeedFaults.ts'
import { findOembedFaults } from './findOembedFaults.ts'
import { findOurWords } from './findOurWords.ts'
import { kindOf, type PublishedSite, readPublishedSite } from './publishedSite.ts'
import { readSitemap } from './readSitemap.ts'

/* A check that finds nothing is worth something only if it finds what is wrong. */

const ADDRESS = 'https://example.org/news/'

const siteOf = (files: Record<string, string>): PublishedSite =>
  readPublishedSite({ folder: temporaryFolder(files), address: ADDRESS, base: '/news/' })

const faultsOf = (files: Record<string, string>, path: string) => {
  const site = siteOf(files)
  const page = site.pages.get(path)
  return page ? [...findHeadFaults(site, page), ...findDeadLinks(site, page)] : ['no such page']
}

test('a page that says nothing of itself lacks everything', () => {
  expect(faultsOf({ 'about/index.html': '<html><head></head><body></body></html>' }, 'about/')).toEqual([
    '/about/: the language ""',
    '/about/: 0 titles',
    '/about/: neither a canonical link nor a wish not to be indexed',
    '/about/: no word on how large results may show its picture',
    '/about/: no description',
    '/about/: no og:title',
    '/about/: no og:description',
    '/about/: no og:image',
    '/about/: no og:image:alt',
    '/about/: no twitter:card',
    '/about/: its picture  is missing',
    '/about/: no feeds',
    '/about/: its canonical link is null',
    '/about/: is no AboutPage',
  ])
})

test('links to pages, files and places that are not there are found; others are not looked at', () => {
  const targets = [
    '/news/',
    '/news/gone/',
    '/news/feed.xml',
    '#here',
    '#nowhere',
    '/news/#root',
    '/news/?company=x#none',
    'mailto:a@b.org',
    '/other/',
    'https://x.org/',
  ]
  const page = `<main id="here">${targets.map((target) => `<a href="${target}">x</a>`).join('')}</main><script>'<a href="/news/no/">'</script>`
  const site = siteOf({ 'index.html': '<div id="root"></div>', 'a/index.html': page })
  const found = [...site.pages.values()].flatMap((each) => findDeadLinks(site, each))
  expect(found).toEqual(['/news/gone/', '/news/feed.xml', '#nowhere', '/news/?company=x#none'].map((target) => `/a/ leads to ${target}`))
})

test('a picture of another size than is stated is found, and data that is no JSON', () => {
  const png = 'data:,'
  const head = `<meta property="og:image" content="${ADDRESS}preview.png"><script type="application/ld+json">{"@type":</script>`
  expect(() => faultsOf({ 'index.html': head, 'preview.png': png }, '')).toThrow('this is no PNG')
  expect(faultsOf({ 'index.html': head }, '')).toEqual(expect.arrayContaining(['/: structured data that is no JSON']))
})

const articlePage = (article: object) => {
  const data = { '@type': 'NewsArticle', headline: 'A deal', url: `${ADDRESS}articles/a/`, inLanguage: 'en', ...article }
  const head = `<link rel="canonical" href="${ADDRESS}articles/a/"><meta property="og:title" content="A deal"><meta property="article:published_time" content="2025-09-12">`
  const site = siteOf({
    'articles/a/index.html': `${head}<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    'preview.png': '',
  })
  const page = site.pages.get('articles/a/')
  return page ? findArticleFaults(site, page) : ['no such page']
}

test('an article that says too little of itself in the words of schema.org is found', () => {
  const days = { datePublished: '2025-09-12', dateModified: '2025-09-13' }
  const who = { author: [{ '@type': 'Person', name: 'Ada' }], publisher: { '@type': 'Organization', name: 'Accord', url: ADDRESS } }
  expect(articlePage({ ...days, ...who, image: [`${ADDRESS}preview.png`] })).toEqual([])
  expect(
    articlePage({ ...days, dateModified: '2025-09-11', author: { name: 'Ada', url: '/ada/' }, image: [`${ADDRESS}gone.png`] }),
  ).toEqual([
    '/articles/a/: it was put out 2025-09-12 and changed 2025-09-11',
    '/articles/a/: an author without a name',
    '/articles/a/: a publisher without a name',
    '/articles/a/: "/ada/" is no address',
    `/articles/a/: pictures that are not there: ${ADDRESS}gone.png`,
  ])
  expect(articlePage({ ...days, ...who, datePublished: '2025-09-10', headline: 'x' })).toEqual([
    '/articles/a/: its headline is not og:title',
    '/articles/a/: article:published_time is another day',
    '/articles/a/: pictures that are not there: ',
  ])
})

test('what other sites are told of a page is to be there, whole and without a script', () => {
  const link = `<link rel="alternate" type="application/json+oembed" href="${ADDRESS}articles/a/oembed.json">`
  const head = `<link rel="canonical" href="${ADDRESS}articles/a/"><meta property="og:title" content="A deal">`
  const faults = (html: string, files: Record<string, string> = {}) => {
    const site = siteOf({ 'articles/a/index.html': html, ...files })
    const page = site.pages.get('articles/a/')
    return page ? findOembedFaults(site, page) : ['no such page']
  }
  expect(faults(head)).toEqual(['/articles/a/: announces 0 oEmbed files'])
  expect(faults(head + link)).toEqual([`/articles/a/: its oEmbed file ${ADDRESS}articles/a/oembed.json is missing`])
  const told = {
    version: '1.0',
    type: 'rich',
    title: 'Another',
    html: '<p onclick="x()">A deal</p>',
    width: 600,
    thumbnail_url: `${ADDRESS}gone.png`,
  }
  expect(faults(head + link, { 'articles/a/oembed.json': JSON.stringify(told) })).toEqual(
    [
      'no provider_name',
      'no height',
      'its title is not og:title',
      'its provider is undefined',
      'its picture is not og:image',
      `its picture ${ADDRESS}gone.png is missing`,
      'a script',
      'no way to the page',
    ].map((fault) => `/articles/a/oembed.json: ${fault}`),
  )
})

test('a page is to be indexed under its own address alone', () => {
  const site = siteOf({
    'index.html': `<link rel="canonical" href="${ADDRESS}">`,
    'view/index.html': `<link rel="canonical" href="${ADDRESS}">`,
    'hidden/index.html': `<meta name="robots" content="noindex"><link rel="canonical" href="${ADDRESS}hidden/">`,
    'old/index.html': `<meta http-equiv="refresh" content="0;url=/news/"><link rel="canonical" href="${ADDRESS}old/">`,
  })
  expect([...site.pages.values()].filter((page) => isIndexable(page, site)).map(({ path }) => path)).toEqual([''])
})

test('a feed elsewhere, without a title, with an entry twice or of no page is found', () => {
  const entry = `{"id":"${ADDRESS}gone/","content_html":"x"}`
  const site = siteOf({
    'feed.json': `{"version":"https://jsonfeed.org/version/1.1","feed_url":"${ADDRESS}other.json","items":[${entry},${entry}]}`,
  })
  expect(findFeedFaults(site, 'feed.json')).toEqual([
    '/feed.json: no title',
    `/feed.json: it says that it lies at ${ADDRESS}other.json`,
    '/feed.json: ids that are not unique',
    `/feed.json: no page of ${ADDRESS}gone/`,
    `/feed.json: no page of ${ADDRESS}gone/`,
    '/feed.json: feed.title is undefined',
    '/feed.json: ids are not unique',
  ])
})

test('what is no JSON Feed is told', () => {
  const item = { id: 1, url: '/relative/', date_published: '12 Sep 2025', tags: 'cloud' }
  expect(findJsonFeedFaults({ title: 'x', items: [item] })).toEqual([
    'version is not that of JSON Feed 1.1',
    'items[0].id is 1',
    'items[0] has no content',
    'items[0].url is "/relative/"',
    'items[0].date_published is "12 Sep 2025"',
    'items[0].tags is "cloud"',
  ])
})

test('sitemaps are read by way of their index', () => {
  const loc = (path: string) => `<loc>${ADDRESS}${path}</loc>`
  const site = siteOf({
    'sitemap.xml': loc('sitemap-pages-1.xml') + loc('sitemap-news.xml'),
    'sitemap-pages-1.xml': loc('') + loc('a/'),
    'sitemap-news.xml': loc('a/'),
  })
  expect(readSitemap(site)).toEqual({ pages: [ADDRESS, `${ADDRESS}a/`], news: [`${ADDRESS}a/`] })
})

test.each([
  ['', ''],
  ['about/', 'about/'],
  ['articles/a-deal/', 'articles/*/'],
  ['partnerships/a/b/', 'partnerships/*/*/'],
  ['404.html', '404.html'],
])('the page %s is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})

test('words of ours are found in every text, but not in the tag that says what made a page, in data that is packed, or within words', () => {
  const page = '<meta name="generator" content="Entente" /><p>AI is ours, and so is what Entente says.</p><p>Mai, AIR, Hai</p>'
  const files = {
    'index.html': page,
    _headers: '# by ENTENTE',
    'assets/a.js': 'x("entente:height")',
    'data/facets.0123456789.json': '{"kinds":{"AI":"AI","x":"B+AI/9="}}',
    'picture.png': 'AI',
  }
  expect(findOurWords(siteOf(files)).map((found) => found.replace(/: .*/, ''))).toEqual([
    '_headers',
    'assets/a.js',
    'data/facets.0123456789.json',
    'index.html',
    'index.html',
  ])
})
