// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { writeHead } from './writeHead.ts'

const SITE_FEED = '<link rel="alternate" type="application/rss+xml" title="Entente" href="https://example.org/feed.xml">'

beforeEach(() => {
  document.head.innerHTML = `<link rel="canonical" href="https://example.org/companies/openai/">${SITE_FEED}<link rel="alternate" href="https://example.org/companies/openai/feed.atom" data-of-page>`
})

const addressesOf = (selector: string) => [...document.head.querySelectorAll(selector)].map((link) => link.getAttribute('href'))
const page = (path: string | null, feed?: string) => ({ title: 'A page', description: '', path, ...(feed !== undefined && { feed }) })

test('the canonical link is that of the page, once, and the feeds of the page before are gone', () => {
  writeHead(page('/articles/a-deal/'))
  writeHead(page('/articles/a-deal/'))
  expect(document.title).toBe('A page · Entente')
  expect(addressesOf('link[rel=canonical]')).toEqual(['/articles/a-deal/'])
  expect(addressesOf('link[rel=alternate]')).toEqual(['https://example.org/feed.xml'])
})

test('a page with feeds of its own announces them', () => {
  writeHead(page('/companies/microsoft/', 'Microsoft'))
  expect(addressesOf('link[rel=alternate]').slice(1)).toEqual(['/companies/microsoft/feed.atom', '/companies/microsoft/feed.json'])
  expect(document.head.querySelector('link[data-of-page]')?.getAttribute('title')).toBe('Microsoft')
})

test('a page without an address asks not to be indexed, and the next one does not', () => {
  writeHead(page(null))
  expect(addressesOf('link[rel=canonical]')).toEqual([])
  expect(document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  writeHead(page('/'))
  expect([...document.head.querySelectorAll('meta[name=robots]')].map((tag) => tag.getAttribute('content'))).toEqual([
    'max-image-preview:large',
  ])
})
