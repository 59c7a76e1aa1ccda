import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { cacheControl, contentSecurityPolicy, headersFile, pagePolicy } from './headers.ts'
import { speculationRules } from './speculationRules.ts'

const SITE = { base: '/news/', styles: { about: 'p{}' }, bootScript: 'boot()' }
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the policy allows nothing from elsewhere and nothing unsafe but WebAssembly, which the search needs', () => {
  const directives = contentSecurityPolicy(SITE).split('; ')
  expect(directives[0]).toBe("default-src 'none'")
  expect(directives.join(' ').replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  expect(directives.find((directive) => directive.startsWith('base-uri'))).toBe("base-uri 'none'")
})

test('the worker and what it asks for are of the site itself, which both policies allow', () => {
  const policies = [contentSecurityPolicy(SITE), pagePolicy(SITE, 'about', { isLinked: true, isFrame: false })]
  for (const policy of policies) {
    // What names no workers of its own goes by scripts.
    expect(policy).not.toContain('worker-src')
    expect(policy).toMatch(/script-src 'self'/)
    expect(policy).toMatch(/connect-src 'self'; manifest-src 'self'/)
  }
})

test('any site may put a page into a frame', () => {
  expect(contentSecurityPolicy(SITE)).not.toContain('frame-ancestors')
  expect(headersFile({ ...SITE, base: '/' })).not.toContain('X-Frame-Options')
})

test('the inline script, the rules for fetching ahead and the styles of each kind of page are named by their hashes, each once', () => {
  const policy = contentSecurityPolicy({ ...SITE, styles: { timeline: 'p{margin:0}', company: 'p{margin:0}', map: 'p{top:0}' } })
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hashOf('boot()')} ${hashOf(speculationRules('/news/'))};`)
  expect(policy).toContain(`style-src 'self' ${hashOf('p{margin:0}')} ${hashOf('p{top:0}')};`)
})

test('a page names its own script, rules and styles alone, and asks for nothing that the site forbids', () => {
  const site = { ...SITE, styles: { map: 'p{top:0}', about: 'p{}' } }
  const kinds = [true, false].flatMap((isLinked) => [true, false].map((isFrame) => ({ isLinked, isFrame })))
  const whole = contentSecurityPolicy(site).split(/;? /)
  for (const kind of kinds) {
    const own = pagePolicy(site, 'map', kind)
    expect(own.split(/;? /).filter((word) => !whole.includes(word))).toEqual([])
    expect(own).not.toContain(hashOf('p{}'))
    expect(own.includes(hashOf('p{top:0}'))).toBe(!kind.isLinked)
    expect(own.includes(hashOf('boot()'))).toBe(!kind.isLinked)
    expect(own.includes(hashOf(speculationRules('/news/')))).toBe(!kind.isFrame)
    // What a page may not say of itself is not heard, so the site does not rely on it.
    expect(own).not.toMatch(/frame-ancestors|report-|sandbox/)
  }
})

test.each([
  '/assets/app-1a2b3c4d.js',
  '/news/assets/font-1a2b3c4d.woff2',
  '/data/facets.0123456789.json',
  '/news/data/stories.0123456789.json',
  '/news/data/parties.0123456789.json',
  '/data/blocks/12.0123456789.json',
  '/news/data/search/engine.0123456789/pagefind.js',
  '/data/search/0.0123456789/index/en_1a2b3c4.pf_index',
  '/data/search/0.0123456789/texts/7.json',
  '/previews/a-deal.0123456789.png',
  '/news/previews/site.0123456789.png',
  '/images/signing.0123456789.jpg',
  '/news/images/2025/My_chart-1.v2.0123456789.webp',
])('%s may be kept for ever', (path) => {
  expect(cacheControl(path)).toBe('public, max-age=31536000, immutable')
})

test.each([
  '/',
  '/index.html',
  '/data/manifest.json',
  '/data/offline.json',
  '/sw.js',
  '/news/sw.js',
  '/manifest.webmanifest',
  '/news/data/manifest.json',
  '/articles/a-deal.json',
  '/articles/a-deal/',
  '/companies.json',
  '/preview.png',
  '/data/archive.json',
  '/news/data/archive.csv',
  '/feed.xml',
  '/companies/openai/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/previews/a-publisher-s-own.png',
  '/images/a-publisher-s-own.jpg',
  '/articles/images/',
  '/my-assets/x.js',
  // The pages of an article and of a company that are called so.
  '/articles/assets/',
  '/companies/assets/index.html',
])('%s is asked for again', (path) => {
  expect(cacheControl(path)).toBe('no-cache')
})

test('the file of headers puts everything under the base, and keeps what is named by its content', () => {
  const text = headersFile(SITE)
  const paths = text.split('\n').filter((line) => line.startsWith('/'))
  expect(paths).toEqual([
    '/news/*',
    '/news/assets/*',
    '/news/images/*',
    '/news/previews/*',
    '/news/data/blocks/*',
    '/news/data/facets.*',
    '/news/data/stories.*',
    '/news/data/parties.*',
    '/news/data/amounts.*',
    '/news/data/sizes.*',
    '/news/data/profiles.*',
    '/news/data/search/*',
  ])
  expect(text).toContain(`  Content-Security-Policy: ${contentSecurityPolicy(SITE)}\n`)
  expect(text.match(/immutable/g)).toHaveLength(11)
})
