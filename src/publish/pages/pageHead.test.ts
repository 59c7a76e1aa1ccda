import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { company } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import type { PageImage } from '../tasks/pageImage.ts'
import type { ArticleHead } from './pageFacts.ts'
import { pageHead } from './pageHead.ts'

const meta = (differences: Partial<PageMeta> = {}): PageMeta => ({
  title: 'A deal',
  description: 'Two companies make a deal.',
  path: '/articles/a-deal/',
  ...differences,
})

const story = (differences: Partial<ArticleFile> = {}): ArticleHead => ({
  article: parseArticle(articleFile(differences), 'a-deal'),
  labels: { openai: company('openai') },
})

const IMAGE: PageImage = { path: '/previews/a-deal.0123456789.png', alt: 'The headline', plain: [] }

/** The contents of the tags of a name. */
const contentsOf = (head: string, name: string) =>
  [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)]
    .filter(([, key]) => key === name)
    .map(([, , content]) => content)

const structuredData = (head: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? 'null')

test('addresses are whole, and lie under the path of the site', () => {
  const head = pageHead(site(), 'A deal | Entente', meta(), null, IMAGE)
  expect(head).toContain('<link rel="canonical" href="https://example.org/news/articles/a-deal/">')
  expect(contentsOf(head, 'og:url')).toEqual(['https://example.org/news/articles/a-deal/'])
  expect(contentsOf(head, 'og:image')).toEqual(['https://example.org/news/previews/a-deal.0123456789.png'])
  expect(contentsOf(head, 'twitter:image')).toEqual(['https://example.org/news/previews/a-deal.0123456789.png'])
})

test('a page that is not for search engines names the one that is', () => {
  const head = pageHead(site(), 'News | Entente', meta({ path: '/', unlisted: true }), null, IMAGE)
  expect(contentsOf(head, 'robots')).toEqual(['noindex'])
  expect(head).toContain('<link rel="canonical" href="https://example.org/news/">')
})

test('results may show the picture of a page as large as it is', () => {
  expect(contentsOf(pageHead(site(), 'x', meta(), null, IMAGE), 'robots')).toEqual(['max-image-preview:large'])
})

test('an article names its authors: their pages, or else their names', () => {
  const authors = [{ name: 'Ada "A" Lovelace', url: 'https://example.org/ada/' }, { name: 'Charles Babbage' }]
  const head = pageHead(site(), 'x', meta(), story({ authors }), IMAGE)
  expect(contentsOf(head, 'author')).toEqual(['Ada &quot;A&quot; Lovelace', 'Charles Babbage'])
  expect(contentsOf(head, 'article:author')).toEqual(['https://example.org/ada/', 'Charles Babbage'])
  const without = pageHead(site(), 'x', meta(), story(), IMAGE)
  expect([...contentsOf(without, 'author'), ...contentsOf(without, 'article:author')]).toEqual([])
})

test('an article says when it was put out, and a correction is a change', () => {
  const head = pageHead(
    site({ language: 'de' }),
    'x',
    meta(),
    story({ published: '2025-10-03', corrections: [{ date: '2025-10-04', text: 'x' }] }),
    IMAGE,
  )
  expect(contentsOf(head, 'article:published_time')).toEqual(['2025-10-03'])
  expect(contentsOf(head, 'article:modified_time')).toEqual(['2025-10-04'])
  expect(contentsOf(head, 'og:locale')).toEqual(['de_DE'])
})

test('the front page has the address of the site', () => {
  const head = pageHead(site(), 'Entente', meta({ path: '/' }), null, IMAGE)
  expect(head).toContain('<link rel="canonical" href="https://example.org/news/">')
})

test('a page has its title, its description and a preview of both', () => {
  const head = pageHead(site(), 'A deal | Entente', meta(), null, IMAGE)
  expect(head).toContain('<title>A deal | Entente</title>')
  expect(contentsOf(head, 'description')).toEqual(['Two companies make a deal.'])
  for (const family of ['og', 'twitter']) {
    expect(contentsOf(head, `${family}:title`)).toEqual(['A deal'])
    expect(contentsOf(head, `${family}:description`)).toEqual(['Two companies make a deal.'])
  }
  expect(contentsOf(head, 'og:type')).toEqual(['website'])
  expect(contentsOf(head, 'og:site_name')).toEqual(['Entente'])
  expect(structuredData(head)).toBeNull()
})

test('a page without an address asks not to be indexed and names none', () => {
  const head = pageHead(site(), 'Not found', meta({ path: null }), null, IMAGE)
  expect(contentsOf(head, 'robots')).toEqual(['noindex'])
  expect(head).not.toContain('canonical')
  expect(contentsOf(head, 'og:url')).toEqual([])
})

test('an article says when it was published, what it is and whom it is about', () => {
  const head = pageHead(site(), 'A deal | Entente', meta(), story(), IMAGE)
  expect(contentsOf(head, 'og:type')).toEqual(['article'])
  expect(contentsOf(head, 'article:published_time')).toEqual(['2025-09-12'])
  expect(contentsOf(head, 'article:modified_time')).toEqual([])
  expect(contentsOf(head, 'article:section')).toEqual(['Agreement'])
  // A company without a label keeps its id.
  expect(contentsOf(head, 'article:tag')).toEqual(['OPENAI', 'microsoft'])
  expect(structuredData(head)).toMatchObject({
    '@type': 'NewsArticle',
    headline: articleFile().title,
    datePublished: '2025-09-12',
    dateModified: '2025-09-12',
    url: 'https://example.org/news/articles/a-deal/',
    publisher: { name: 'Entente', url: 'https://example.org/news/' },
    citation: [{ name: 'A joint statement', url: 'https://openai.com/joint-statement/' }],
  })
})

test('an image is described in words and in numbers, and crawlers also get those without words', () => {
  const plain = ['/previews/discs-16x9.9876543210.png', '/previews/discs-1x1.8765432109.png']
  const head = pageHead(site(), 'A deal | Entente', meta(), story(), { ...IMAGE, plain })
  expect(contentsOf(head, 'og:image:alt')).toEqual(['The headline'])
  expect(contentsOf(head, 'twitter:image:alt')).toEqual(['The headline'])
  expect(['type', 'width', 'height'].flatMap((what) => contentsOf(head, `og:image:${what}`))).toEqual(['image/png', '1200', '630'])
  const base = 'https://example.org/news'
  expect(structuredData(head)).toMatchObject({ image: [IMAGE.path, ...plain].map((path) => base + path) })
  expect(structuredData(pageHead(site(), 'x', meta(), story(), IMAGE))).toMatchObject({ image: [base + IMAGE.path] })
})

test('an article that was updated says so', () => {
  const head = pageHead(site(), 'A deal | Entente', meta(), story({ updated: '2025-09-20' }), IMAGE)
  expect(contentsOf(head, 'article:modified_time')).toEqual(['2025-09-20'])
  expect(structuredData(head)).toMatchObject({ dateModified: '2025-09-20' })
})

test('nothing in a title or a text can break out of the head', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '</title>', '</script>', '<!--', '--', '\u2028', '$&', '$1', '\n', 'a', ' onload=x'),
  })
  const shape = (head: string) =>
    head
      .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '<script></script>')
      .replace(/content="[^"]*"/g, 'content')
      .replace(/<title>[^<]*<\/title>/, '<title></title>')
      .replace(/href="[^"]*"/, 'href')
  const plain = shape(pageHead(site(), 'x', meta(), story({ authors: [{ name: 'x' }] }), IMAGE))
  fc.assert(
    fc.property(hostile, (text) => {
      const source = { title: text, publisher: text, url: 'https://x.org/' }
      const head = pageHead(
        site({ name: text }),
        text,
        meta({ title: text, description: text }),
        story({ title: text, summary: text, sources: [source], authors: [{ name: text }] }),
        { ...IMAGE, alt: text },
      )
      expect(shape(head)).toBe(plain)
      expect(structuredData(head)).toMatchObject({ headline: text, abstract: text, citation: [{ name: text }] })
      expect(/ld\+json">(.*)<\/script>/s.exec(head)?.[1]).not.toMatch(/[<\u2028]/)
    }),
  )
})

test('a page about companies says which, with their own sites and the way to it', () => {
  const about = [
    { name: 'OpenAI', path: '/companies/openai/', url: 'https://openai.com/' },
    { name: 'Microsoft', path: '/companies/microsoft/' },
  ]
  expect(structuredData(pageHead(site(), 'x', meta({ path: '/partnerships/microsoft/openai/', about }), null, IMAGE))).toMatchObject({
    '@type': 'CollectionPage',
    name: 'A deal',
    url: 'https://example.org/news/partnerships/microsoft/openai/',
    about: [
      { '@type': 'Organization', name: 'OpenAI', '@id': 'https://example.org/news/companies/openai/', url: 'https://openai.com/' },
      { '@type': 'Organization', name: 'Microsoft', '@id': 'https://example.org/news/companies/microsoft/' },
    ],
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Companies' },
        { position: 2, name: 'A deal' },
      ],
    },
  })
})

test('a page that can be followed announces its feeds', () => {
  const head = pageHead(site(), 'x', meta({ path: '/companies/openai/', feed: 'Open "AI"' }), null, IMAGE)
  expect(head.match(/<link rel="alternate"[^>]*>/g)).toEqual([
    '<link rel="alternate" type="application/atom+xml" title="Open &quot;AI&quot;" href="https://example.org/news/companies/openai/feed.atom" data-of-page>',
    '<link rel="alternate" type="application/feed+json" title="Open &quot;AI&quot;" href="https://example.org/news/companies/openai/feed.json" data-of-page>',
  ])
})
