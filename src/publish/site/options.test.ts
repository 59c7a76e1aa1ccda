import { expect, test } from 'vitest'
import { resolveOptions, rootUrl } from './options.ts'
import { addressOf } from './site.ts'

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
  expect(resolveOptions({}, '/project', {})).toEqual({
    name: 'Entente',
    url: new URL('http://localhost:4173'),
    content: '/project/public',
    replace: null,
    keep: [],
    cache: '/project/.entente-cache',
    fewestJoint: null,
    fewestFollowed: 3,
    wholeArticles: 10_000,
    robots: 'allow',
    licence: expect.stringContaining('ask before you republish'),
    pictures: 400,
    host: 'any',
    precompress: false,
  })
})

test('the configuration says what is meant, and the environment overrides it', () => {
  const robots = ['User-agent: GPTBot', 'Disallow: /']
  const options = {
    name: 'Accord',
    url: 'https://a.org/',
    content: 'content',
    fewestJoint: 3,
    fewestFollowed: 4,
    wholeArticles: 20,
    cache: 'kept',
    pictures: 50,
    robots,
    licence: 'CC BY 4.0',
    replace: 'docs',
    keep: ['CNAME'],
    host: 'nginx' as const,
    precompress: true,
  }
  const [content, replace, cache] = ['/project/content', '/project/docs', '/project/kept']
  expect(resolveOptions(options, '/project', {})).toEqual({ ...options, url: new URL('https://a.org/'), content, replace, cache })
  const environment = { ENTENTE_URL: 'https://b.org/x/', ENTENTE_CONTENT: '/elsewhere', ENTENTE_REPLACE: '../www', ENTENTE_CACHE: '/kept' }
  const overridden = { url: new URL('https://b.org/x/'), content: '/elsewhere', replace: '/www', cache: '/kept' }
  expect(resolveOptions(options, '/project', environment)).toMatchObject(overridden)
})

test.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)', ''])('"%s" is no address of a site', (address) => {
  expect(() => resolveOptions({}, '/project', { ENTENTE_URL: address })).toThrow(`"${address}"`)
})

test('from how many joint articles on two companies get a page is a whole number', () => {
  expect(resolveOptions({ fewestJoint: 2 }, '/project', { ENTENTE_FEWEST_JOINT: '5' }).fewestJoint).toBe(5)
  for (const wrong of ['0', '1.5', 'many']) {
    expect(() => resolveOptions({}, '/project', { ENTENTE_FEWEST_JOINT: wrong })).toThrow(`a page from ${wrong} joint articles on`)
    expect(() => resolveOptions({}, '/project', { ENTENTE_FEWEST_FOLLOWED: wrong })).toThrow(`feeds from ${wrong} joint articles on`)
  }
})

test('one word of the environment closes a site to crawlers, and another word is refused', () => {
  expect(resolveOptions({}, '/project', { ENTENTE_ROBOTS: 'disallow' }).robots).toBe('disallow')
  expect(() => resolveOptions({}, '/project', { ENTENTE_ROBOTS: 'no' })).toThrow('"no"')
})

test('the host is one of those that are known', () => {
  expect(resolveOptions({ host: 'nginx' }, '/project', { ENTENTE_HOST: 'github-pages' }).host).toBe('github-pages')
  for (const wrong of ['', 'Netlify', 'vercel']) {
    expect(() => resolveOptions({}, '/project', { ENTENTE_HOST: wrong })).toThrow(
      `"${wrong}". One of any, github-pages, cloudflare, netlify, s3, nginx and caddy is wanted`,
    )
  }
})

test('what stays in the output folder is named with commas, and lies in there', () => {
  const keepOf = (names: string) => resolveOptions({ keep: ['a'] }, '/project', { ENTENTE_KEEP: names }).keep
  expect(keepOf('CNAME, ./.well-known/ ,a/b*')).toEqual(['CNAME', '.well-known', 'a/b*'])
  expect(keepOf('')).toEqual([])
  for (const wrong of ['../other', '/etc', 'a/../..']) expect(() => keepOf(`CNAME,${wrong}`)).toThrow(`"${wrong}"`)
})

test('compressed copies are switched on and off', () => {
  expect(resolveOptions({}, '/project', { ENTENTE_PRECOMPRESS: '1' }).precompress).toBe(true)
  expect(resolveOptions({ precompress: true }, '/project', { ENTENTE_PRECOMPRESS: '0' }).precompress).toBe(false)
  expect(() => resolveOptions({}, '/project', { ENTENTE_PRECOMPRESS: 'yes' })).toThrow('"yes"')
})

test('how many pictures are drawn is a whole number, and may be none', () => {
  expect(resolveOptions({ pictures: 20 }, '/project', { ENTENTE_PICTURES: '0' }).pictures).toBe(0)
  for (const wrong of ['', '-1', '1.5', 'all']) {
    expect(() => resolveOptions({}, '/project', { ENTENTE_PICTURES: wrong })).toThrow(`newest "${wrong}" articles`)
  }
})
