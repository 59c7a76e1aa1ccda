// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { site } from '../../../tests/fixtures/site.ts'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { type DescribedPage, describeOembed } from './describeOembed.ts'
import { oembedLink } from './oembedLink.ts'

const IMAGE = { path: '/previews/a-deal.0123456789.png', alt: 'The headline', plain: [] }

const page = (route: string, path: string, meta: Partial<PageMeta> = {}): DescribedPage => ({
  route,
  path,
  meta: { title: 'A title', description: 'A description.', path, ...meta },
  article: null,
  image: IMAGE,
})
const articlePage = (differences: Partial<ArticleFile> = {}, meta: Partial<PageMeta> = {}): DescribedPage => {
  const article = parseArticle(articleFile(differences), 'a-deal')
  return { ...page('article', '/articles/a-deal/', { title: article.title, ...meta }), article }
}

/** What a browser makes of some HTML. */
function elementsOf(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

test('an article is its reason in a quotation, with headline, day and site', () => {
  const { html, ...told } = describeOembed(site(), articlePage({ title: 'Tom & Jerry <sign>' }, { description: 'It "matters".' })) ?? {}
  expect(told).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Tom & Jerry <sign>',
    provider_name: 'Entente',
    provider_url: 'https://example.org/news/',
    width: 600,
    height: 200,
    thumbnail_url: 'https://example.org/news/previews/a-deal.0123456789.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(html).toBe(
    '<blockquote lang="en" dir="auto" cite="https://example.org/news/articles/a-deal/"><p>It &quot;matters&quot;.</p>' +
      '<p><a href="https://example.org/news/articles/a-deal/">Tom &amp; Jerry &lt;sign&gt;</a>, 12 Sep 2025, Entente</p></blockquote>',
  )
})

test.each([
  [[{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }], { author_name: 'Ada Lovelace', author_url: 'https://example.org/ada/' }],
  [[{ name: 'Ada Lovelace' }, { name: 'Charles Babbage', url: 'https://x.org/' }], { author_name: 'Ada Lovelace and Charles Babbage' }],
])('its authors are named', (authors, expected) => {
  const told = describeOembed(site(), articlePage({ authors }))
  expect(told).toMatchObject(expected)
  expect(told?.author_url).toBe('author_url' in expected ? expected.author_url : undefined)
})

test.each([
  ['timeline', '/', 'embed/'],
  ['month', '/timeline/2024-02/', 'embed/?from=2024-02-01&to=2024-02-29'],
  ['company', '/companies/openai/', 'embed/?within=openai'],
  ['partnership', '/partnerships/microsoft/openai/', 'embed/?company=microsoft&company=openai&match=all'],
])('a list is its frame: %s', (route, path, frame) => {
  const told = describeOembed(site(), page(route, path, { title: 'A "title"' }))
  const [shown, ...others] = elementsOf(told?.html ?? '').children
  expect(others).toEqual([])
  expect([shown?.getAttribute('src'), shown?.getAttribute('title')]).toEqual([`https://example.org/news/${frame}`, 'A "title", by Entente'])
  expect([told?.height, shown?.getAttribute('height')]).toEqual([640, '640'])
})

test.each([
  ['a page without a list', site(), page('about', '/about/')],
  ['a list that the frame can not show', site(), page('ledger', '/ledger/')],
  ['a page that has no address of its own', site(), page('company', '/companies/openai/', { path: null })],
  ['a page that is another one', site(), page('timeline', '/embed/', { path: '/' })],
  ['a site that is to have none', site({ hasOembed: false }), page('timeline', '/')],
])('nothing is told of %s', (_what, of, asked) => {
  expect(describeOembed(of, asked)).toBeNull()
})

test('whatever an article says, the quotation is text, and the link is one', () => {
  const text = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '/', '=', '\u2028', 'é'), minLength: 1 })
  fc.assert(
    fc.property(text, text, text, (title, description, name) => {
      const told = describeOembed(site({ name }), articlePage({ title }, { description }))
      const fragment = elementsOf(JSON.parse(JSON.stringify(told)).html)
      expect([...fragment.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['blockquote', 'p', 'p', 'a'])
      expect(fragment.querySelector('p')?.textContent).toBe(description)
      expect(fragment.querySelector('a')?.textContent).toBe(told?.title)
      const link = elementsOf(oembedLink(site(), '/articles/a-deal/', { title: description })).querySelector('link')
      expect([link?.title, link?.href]).toEqual([description, 'https://example.org/news/articles/a-deal/oembed.json'])
    }),
  )
})
