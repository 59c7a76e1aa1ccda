import { expect, test } from 'vitest'
import { resolveOptions, rootUrl } from './options.ts'
import { addressOf } from './site.ts'
import type { SiteFile } from './siteFileSchema.ts'

const FILE: SiteFile = { format: 1, name: 'Accord' }

test.each([
  ['a host alone', 'https://example.org', '/', 'https://example.org/'],
  ['a host and a base', 'https://example.org', '/news/', 'https://example.org/news/'],
  ['a path with a slash at its end', 'https://example.org/news/', '/news/', 'https://example.org/news/'],
  ['a path without one', 'https://example.org/news', '/news/', 'https://example.org/news/'],
  ['a path of several folders', 'https://example.org/a/b', '/a/b/', 'https://example.org/a/b/'],
  ['a path behind which a proxy lies', 'https://example.org/public/', '/', 'https://example.org/public/'],
  ['a port', 'http://localhost:4173', '/', 'http://localhost:4173/'],
  ['a query and a fragment, which are dropped', 'https://example.org/news?x=1#y', '/news/', 'https://example.org/news/'],
])('the root of a site at %s', (_what, url, base, expected) => {
  expect(rootUrl(new URL(url), base)).toBe(expected)
})

test.each([
  ['/', 'https://example.org/news/'],
  ['/articles/a-deal/', 'https://example.org/news/articles/a-deal/'],
  ['/preview.png', 'https://example.org/news/preview.png'],
])('the address of %s', (path, expected) => {
  expect(addressOf({ url: 'https://example.org/news/' }, path)).toBe(expected)
})

test('nothing given means the local preview of public', () => {
  expect(resolveOptions(null, {}, '/project', {})).toEqual({
    url: new URL('http://localhost:4173'),
    content: '/project/public',
    replace: null,
    keep: [],
    cache: '/project/.entente-cache',
    fewestJoint: null,
    fewestFollowed: 3,
    wholeArticles: 10_000,
    robots: 'allow',
    pictures: 400,
    host: 'any',
    precompress: false,
    oembed: false,
    day: new Date().toISOString().slice(0, 10),
  })
})

test('site.json says what is meant, and the environment overrides it', () => {
  const build = { fewestJoint: 3, fewestFollowed: 4, wholeArticles: 20, pictures: 50, precompress: true, oembed: true }
  const robots = ['User-agent: GPTBot', 'Disallow: /']
  const file: SiteFile = { format: 1, name: 'Accord', url: 'https://a.org/', robots, host: 'nginx', build }
  const places = { site: 'folder', replace: 'docs', cache: 'kept' }
  const [content, replace, cache] = ['/project/folder', '/project/docs', '/project/kept']
  const day = expect.any(String)
  const meant = { ...build, url: new URL('https://a.org/'), robots, host: 'nginx', content, replace, cache, day, keep: [] }
  expect(resolveOptions(file, places, '/project', {})).toEqual(meant)
  const environment = { ENTENTE_URL: 'https://b.org/x/', ENTENTE_SITE: '/elsewhere', ENTENTE_REPLACE: '../www', ENTENTE_CACHE: '/kept' }
  const overridden = { url: new URL('https://b.org/x/'), content: '/elsewhere', replace: '/www', cache: '/kept' }
  expect(resolveOptions(file, places, '/project', environment)).toEqual({ ...meant, ...overridden })
})

test.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)', ''])('"%s" is no address of a site', (address) => {
  expect(() => resolveOptions(null, {}, '/project', { ENTENTE_URL: address })).toThrow(`"${address}"`)
})

test('from how many joint articles on two companies get a page is a whole number', () => {
  expect(resolveOptions({ ...FILE, build: { fewestJoint: 2 } }, {}, '/project', { ENTENTE_FEWEST_JOINT: '5' }).fewestJoint).toBe(5)
  for (const wrong of ['0', '1.5', 'many']) {
    expect(() => resolveOptions(null, {}, '/project', { ENTENTE_FEWEST_JOINT: wrong })).toThrow(`a page from ${wrong} joint articles on`)
    expect(() => resolveOptions(null, {}, '/project', { ENTENTE_FEWEST_FOLLOWED: wrong })).toThrow(`feeds from ${wrong} joint articles on`)
  }
})

test('one word of the environment closes a site to crawlers, and another word is refused', () => {
  expect(resolveOptions(null, {}, '/project', { ENTENTE_ROBOTS: 'disallow' }).robots).toBe('disallow')
  expect(() => resolveOptions(null, {}, '/project', { ENTENTE_ROBOTS: 'no' })).toThrow('"no"')
})

test('the host is one of those that are known', () => {
  expect(resolveOptions({ ...FILE, host: 'nginx' }, {}, '/project', { ENTENTE_HOST: 'github-pages' }).host).toBe('github-pages')
  for (const wrong of ['', 'Netlify', 'vercel']) {
    expect(() => resolveOptions(null, {}, '/project', { ENTENTE_HOST: wrong })).toThrow(
      `"${wrong}". One of any, github-pages, cloudflare, netlify, s3, nginx and caddy is wanted`,
    )
  }
})

test('what stays in the output folder is named with commas, and lies in there', () => {
  const keepOf = (names: string) => resolveOptions(null, {}, '/project', { ENTENTE_KEEP: names }).keep
  expect(keepOf('CNAME, ./.well-known/ ,a/b*')).toEqual(['CNAME', '.well-known', 'a/b*'])
  expect(keepOf('')).toEqual([])
  for (const wrong of ['../other', '/etc', 'a/../..']) expect(() => keepOf(`CNAME,${wrong}`)).toThrow(`"${wrong}"`)
})

test('compressed copies are switched on and off', () => {
  expect(resolveOptions(null, {}, '/project', { ENTENTE_PRECOMPRESS: '1' }).precompress).toBe(true)
  expect(resolveOptions({ ...FILE, build: { precompress: true } }, {}, '/project', { ENTENTE_PRECOMPRESS: '0' }).precompress).toBe(false)
  expect(() => resolveOptions(null, {}, '/project', { ENTENTE_PRECOMPRESS: 'yes' })).toThrow('"yes"')
})

test('other sites are told how to show pages where the address of the site is known, unless its publisher does not want that', () => {
  const url = 'https://a.org/'
  const tells = (file: SiteFile | null, environment: NodeJS.ProcessEnv) => resolveOptions(file, {}, '/project', environment).oembed
  expect(tells(null, {})).toBe(false)
  expect(tells(null, { ENTENTE_URL: url })).toBe(true)
  expect(tells({ ...FILE, url }, {})).toBe(true)
  expect(tells({ ...FILE, url, build: { oembed: false } }, {})).toBe(false)
  expect(tells({ ...FILE, url, build: { oembed: false } }, { ENTENTE_OEMBED: '1' })).toBe(true)
  expect(tells({ ...FILE, url }, { ENTENTE_OEMBED: '0' })).toBe(false)
  expect(() => tells(null, { ENTENTE_OEMBED: 'no' })).toThrow('ENTENTE_OEMBED is "no"')
})

test('the day of the build is a day of the calendar', () => {
  expect(resolveOptions(null, {}, '/project', { ENTENTE_DAY: '2026-12-12' }).day).toBe('2026-12-12')
  for (const wrong of ['', 'today', '2026-02-30', '2025-9-12']) {
    expect(() => resolveOptions(null, {}, '/project', { ENTENTE_DAY: wrong })).toThrow(`"${wrong}". A day is wanted`)
  }
})

test('how many pictures are drawn is a whole number, and may be none', () => {
  expect(resolveOptions({ ...FILE, build: { pictures: 20 } }, {}, '/project', { ENTENTE_PICTURES: '0' }).pictures).toBe(0)
  for (const wrong of ['', '-1', '1.5', 'all']) {
    expect(() => resolveOptions(null, {}, '/project', { ENTENTE_PICTURES: wrong })).toThrow(`newest "${wrong}" articles`)
  }
})
