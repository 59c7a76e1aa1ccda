import fc from 'fast-check'
import { expect, test } from 'vitest'
import { site } from '../../../tests/fixtures/site.ts'
import { pagePolicy } from '../site/headers.ts'
import { createPageAssembler } from './createPageAssembler.ts'

const PAGE = {
  html: '<h1>A deal</h1>',
  answers: '[]',
  route: 'article',
  path: '/articles/a-deal/',
  isFallback: false,
  isExcerpt: false,
  isLinked: false,
}

const assemble = (parts: Partial<Omit<typeof PAGE, 'path'>> & { path?: string | null } = {}, head = '') =>
  createPageAssembler(site())({ ...PAGE, ...parts }, head).toString('utf8')

test('a page carries its head, its text, its styles and its answers', () => {
  const html = assemble({ answers: '[[["answer"],1]]' }, '<title>A deal</title>')
  expect(html).toMatch(/^<html><head>[\s\S]*<\/head><body>[\s\S]*<\/body><\/html>$/)
  expect(html).toContain('<div id="root"><h1>A deal</h1></div>')
  expect(html).toContain('<title>A deal</title>')
  expect(html).toContain('<style>.article{margin:0}</style></head>')
  expect(html).toContain('</div><script type="application/json" id="answers">[[["answer"],1]]</script></body>')
  expect(html).toContain('<link rel="preload" href="/news/assets/font.woff2" as="font" type="font/woff2" crossorigin>')
  expect(html).toContain('<link rel="icon" href="/news/icon.svg" type="image/svg+xml">')
  expect(html).toContain('<link rel="alternate" type="application/rss+xml" title="Entente" href="https://example.org/news/feed.xml">')
  expect(html).toContain('<link rel="alternate" type="application/feed+json" title="Entente" href="https://example.org/news/feed.json">')
  expect(html).not.toContain('<!--')
})

test('a page names the app and the chunks that it needs, base included', () => {
  const script = `<script data-app="/news/assets/app.js" data-page="/news/assets/article.js" data-styles="/news/assets/style.css" data-route="article" data-path="/articles/a-deal/" data-read="">boot()</script>`
  expect(assemble()).toContain(script)
})

test('a page may have its styles and the boot script as files', () => {
  const html = assemble({ isLinked: true })
  expect(html).toContain('<link rel="stylesheet" href="/news/assets/article.css"></head>')
  expect(html).toMatch(/<script data-app="[^"]*"[^>]* data-read="" src="\/news\/assets\/boot.js"><\/script>/)
  expect(html).not.toMatch(/<style|boot\(\)/)
})

test('a page says its policy by itself where its host may send none, ahead of whatever it holds for', () => {
  const guarded = createPageAssembler(site({ policyInPages: true }))
  for (const kind of [{ isLinked: false }, { isLinked: true }]) {
    const policy = pagePolicy(site(), 'article', { ...kind, isFrame: false })
    const html = guarded({ ...PAGE, ...kind }, '').toString('utf8')
    expect(html.slice(html.indexOf('<head>'))).toMatch(/^<head><meta http-equiv="Content-Security-Policy" content="[^"]*">\n<script /)
    expect(html).toContain(` content="${policy}">`)
  }
  expect(guarded({ ...PAGE, route: 'embed' }, '').toString('utf8')).toContain(
    pagePolicy(site(), 'embed', { isLinked: false, isFrame: true }),
  )
  expect(assemble()).not.toContain('Content-Security-Policy')
})

test('the beginning of an article says that it is one', () => {
  expect(assemble({ isFallback: true, isExcerpt: true })).toMatch(
    / data-questions="[^"]*" data-fallback="[^"]*articles[^"]*" data-excerpt="">/,
  )
})

test('a page that answers at any address has none of its own', () => {
  expect(assemble({ route: 'not-found', path: null, isFallback: true })).toContain(
    ' data-styles="/news/assets/style.css" data-route="not-found" data-read="" data-questions="/news/assets/archive.js" data-fallback="/(companies|timeline|articles|partnerships|collections|pages)/.">',
  )
})

test('a page whose route has no chunks of its own names none', () => {
  expect(assemble({ route: 'not-found' })).toContain(' data-page="" data-styles="/news/assets/style.css" data-route="not-found"')
})

test.each(['timeline', 'company', 'companies', 'map'])('the page %s is a list, which an address may ask to see otherwise', (route) => {
  expect(assemble({ route })).toMatch(/ data-questions="[^"]*" data-first-length="30">boot/)
})

test('the ledger is a list with a longer first page', () => {
  expect(assemble({ route: 'ledger' })).toContain(' data-questions="/news/assets/money.js" data-first-length="100">')
})

test('a frame is a list too, whose theme its address may name', () => {
  expect(assemble({ route: 'embed' })).toContain(' data-first-length="30" data-frame="">')
})

test.each(['article', 'partnership', 'about', 'not-found'])('the page %s is no list', (route) => {
  expect(assemble({ route })).not.toMatch(/ data-(?:first-length|questions)/)
})

test('a page that stands in for others says so, and names what answers questions', () => {
  expect(assemble({ route: 'not-found', isFallback: true })).toContain(' data-questions="/news/assets/archive.js" data-fallback="')
})

test('one assembler puts pages together, none of which holds anything of another', () => {
  const assembler = createPageAssembler(site())
  const page = (words: string) => assembler({ ...PAGE, html: words }, `<title>${words}</title>`).toString('utf8')
  expect(page('first')).toBe(page('second').replaceAll('second', 'first'))
})

test('the page for no network stands in for every address but its own, whatever the base', () => {
  for (const base of ['/', '/news/', '/a.b+c/']) {
    const html = createPageAssembler(site({ base }))({ ...PAGE, route: 'offline', path: null, isFallback: true }, '').toString('utf8')
    const [, pattern = ''] = / data-fallback="([^"]*)"/.exec(html) ?? []
    const standsInFor = (path: string) => new RegExp(pattern).test(path)
    expect([`${base}offline/`, `${base}offline/index.html`].filter(standsInFor)).toEqual([])
    const others = [base, `${base}companies/offline/`, `${base}articles/a-deal/`, `${base}offline/x/`, '/other/offline/x']
    expect(others.filter((path) => !standsInFor(path))).toEqual([])
  }
})

test('a page names the worker where the site has one, and a frame of another site does not', () => {
  const withWorker = createPageAssembler(site({ worker: '/news/sw.js' }))
  expect(withWorker(PAGE, '').toString('utf8')).toContain(' data-worker="/news/sw.js">')
  expect(withWorker({ ...PAGE, route: 'embed', path: '/embed/' }, '').toString('utf8')).not.toContain('data-worker')
  expect(assemble()).not.toContain('data-worker')
})

test('texts are put in as they are, whatever marks of a replacement or of the template they hold', () => {
  const marks = fc.string({ unit: fc.constantFrom('$', '&', '1', '`', "'", '<!--head-->', '<!--page-->', '<!--end-->', 'é', '🤝') })
  fc.assert(
    fc.property(marks, marks, marks, (head, html, answers) => {
      const text = assemble({ html, answers }, head)
      expect(text).toContain(`</script>\n${head}\n<link`)
      expect(text).toContain(`<div id="root">${html}</div><script type="application/json" id="answers">${answers}</script></body></html>`)
    }),
  )
})
