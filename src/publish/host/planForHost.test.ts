import { expect, test } from 'vitest'
import { contentSecurityPolicy, headersFile } from '../site/headers.ts'
import { HOSTS, type Host } from '../site/host.ts'
import { needsPolicyInPages } from './hostFacts.ts'
import { planForHost } from './planForHost.ts'

const REDIRECTS = [
  { from: '/partnerships/openai/microsoft/', to: '/partnerships/microsoft/openai/' },
  { from: '/partnerships/x/é/', to: '/partnerships/é/x/' },
]
const siteAt = (url: string, base = '/') => ({ url, base, styles: { about: 'p{}' }, bootScript: 'boot()' })

function plan(host: Host, differences: Partial<Parameters<typeof planForHost>[1]> = {}) {
  const hosted = { site: siteAt('https://example.org/'), redirects: REDIRECTS, precompress: false, isTaken: () => false, ...differences }
  const { files, redirectPages } = planForHost(host, hosted)
  return { files: Object.fromEntries(files.map(({ path, text }) => [path, text])), redirectPages }
}

test('any host gets the headers, and a page for each redirect', () => {
  const { files, redirectPages } = plan('any')
  expect(files).toEqual({ _headers: headersFile(siteAt('https://example.org/')) })
  expect(redirectPages).toEqual(REDIRECTS)
})

test.each(['cloudflare', 'netlify'] as const)('%s gets headers and rules, and pages for what is in no rule', (host) => {
  const { files, redirectPages } = plan(host)
  expect(Object.keys(files)).toEqual(['_headers', '_redirects'])
  expect(files['_redirects']).toContain('/partnerships/openai/microsoft/ /partnerships/microsoft/openai/ 301\n')
  expect(redirectPages).toEqual(REDIRECTS.slice(1))
})

test.each(['cloudflare', 'netlify'] as const)('%s reads no rules in a folder, so that a site in one has pages', (host) => {
  const { files, redirectPages } = plan(host, { site: siteAt('https://example.org/news/', '/news/') })
  expect(Object.keys(files)).toEqual(['_headers'])
  expect(files['_headers']).toMatch(/^\/news\/\*\n/)
  expect(redirectPages).toEqual(REDIRECTS)
})

test.each([
  ['a domain of its own', 'https://example.org/', '/', 'example.org\n'],
  ["GitHub's domain", 'https://somebody.github.io/', '/', undefined],
  ['a folder there', 'https://somebody.github.io/news/', '/news/', undefined],
  ['a folder of a domain, which is of another repository', 'https://example.org/news/', '/news/', undefined],
  ['the machine alone', 'http://localhost:4173/', '/', undefined],
  ['a number', 'http://127.0.0.1/', '/', undefined],
])('GitHub Pages at %s', (_what, url, base, domain) => {
  const { files, redirectPages } = plan('github-pages', { site: siteAt(url, base) })
  expect(files).toEqual({ '.nojekyll': '', ...(domain !== undefined && { CNAME: domain }) })
  expect(redirectPages).toEqual(REDIRECTS)
})

test("a publisher's own file is left as it is, and redirects that it may not know have pages", () => {
  const taken = ['CNAME', '_redirects', 'entente.nginx.conf']
  const isTaken = (path: string) => taken.includes(path)
  expect(Object.keys(plan('github-pages', { isTaken }).files)).toEqual(['.nojekyll'])
  expect(plan('netlify', { isTaken })).toMatchObject({ files: { _headers: expect.any(String) }, redirectPages: REDIRECTS })
  expect(Object.keys(plan('nginx', { isTaken }).files)).toEqual(['entente.nginx.http.conf'])
  expect(plan('caddy', { isTaken: (path) => path === 'entente.caddy' }).files).toEqual({})
})

test('headers keep within what Cloudflare reads, with more kinds of pages than there are', () => {
  const styles = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`page${i}`, `p{order:${i}}`]))
  const text = plan('cloudflare', { site: { ...siteAt('https://example.org/'), styles } }).files['_headers'] ?? ''
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2_000)
  expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100)
})

test('the same site gives the same files', () => {
  for (const host of HOSTS) expect(plan(host)).toEqual(plan(host))
})

test('nginx gets two files to be included, with the headers, what is kept, the redirects and the page for what is not there', () => {
  const { files, redirectPages } = plan('nginx', { site: siteAt('https://example.org/news/', '/news/') })
  const { 'entente.nginx.http.conf': http = '', 'entente.nginx.conf': server = '' } = files
  expect(http).toContain(
    [
      '  "/news/partnerships/openai/microsoft/" "/news/partnerships/microsoft/openai/";',
      '  "/news/partnerships/openai/microsoft" "/news/partnerships/microsoft/openai/";\n}',
    ].join('\n'),
  )
  expect(http).toContain('  "~^/news/data/facets\\\\." "public, max-age=31536000, immutable";')
  expect(server).toContain('location "/news/" {')
  expect(server).toContain('  error_page 404 "/news/404.html";')
  expect(server).toMatch(/ {2}add_header Content-Security-Policy "default-src 'none'; .*" always;/)
  expect(server).toContain('  location = "/news/entente.nginx.conf" { return 404; }')
  expect(redirectPages).toEqual(REDIRECTS.slice(1))
})

test('nginx is told of a file that leads on once, for it refuses the same key twice', () => {
  const redirects = [{ from: '/companies/facebook/feed.atom', to: '/companies/meta/feed.atom' }]
  const http = plan('nginx', { redirects }).files['entente.nginx.http.conf'] ?? ''
  expect(http.match(/"\/companies\/facebook.*/g)).toEqual(['"/companies/facebook/feed.atom" "/companies/meta/feed.atom";'])
})

test('nginx is told of compressed copies where there are some', () => {
  expect(plan('nginx').files['entente.nginx.conf']).not.toContain('gzip_static')
  expect(plan('nginx', { precompress: true }).files['entente.nginx.conf']).toContain('  gzip_static on;')
})

test('nginx is told how much room the redirects take', () => {
  const redirects = Array.from({ length: 5_000 }, (_, i) => ({ from: `/b${i}/a/`, to: `/a/b${i}/` }))
  expect(plan('nginx', { redirects }).files['entente.nginx.http.conf']).toContain('map_hash_max_size 20000;')
})

test('nginx is told what the files are that it does not know, each in a place of its own', () => {
  const { 'entente.nginx.conf': server = '' } = plan('nginx').files
  expect(server.match(/types \{.*/g)).toEqual([
    'types { } default_type application/rss+xml; }',
    'types { } default_type application/atom+xml; }',
    'types { } default_type application/feed+json; }',
    'types { } default_type text/csv; }',
    'types { } default_type application/manifest+json; }',
  ])
})

test('Caddy gets a file to be imported, with the headers, what is kept, the redirects and the page for what is not there', () => {
  const { files, redirectPages } = plan('caddy', { site: siteAt('https://example.org/news/', '/news/') })
  const text = files['entente.caddy'] ?? ''
  expect(text).toContain(
    [
      '\t"/news/partnerships/openai/microsoft/" "/news/partnerships/microsoft/openai/"',
      '\t"/news/partnerships/openai/microsoft" "/news/partnerships/microsoft/openai/"\n}',
    ].join('\n'),
  )
  expect(text).toContain('\t"~^/news/data/facets\\." "public, max-age=31536000, immutable"\n')
  expect(text).toContain('redir "/news" "/news/" 308\nhandle "/news/*" {\n')
  expect(text).toMatch(/\n\t\tContent-Security-Policy "default-src 'none'; .*"\n/)
  expect(text).toContain('\t\trewrite * "/news/404.html"\n')
  expect(text).not.toContain('precompressed')
  expect(redirectPages).toEqual(REDIRECTS.slice(1))
})

test('Caddy is told of compressed copies where there are some, and leads a site at its root nowhere', () => {
  const text = plan('caddy', { precompress: true }).files['entente.caddy'] ?? ''
  expect(text).toContain('\t\tprecompressed br gzip\n')
  expect(text).toContain('handle "/*" {\n')
  expect(text).not.toContain('308')
})

test('for S3 the headers are a policy of CloudFront, and each redirect has a page', () => {
  const { files, redirectPages } = plan('s3', { site: siteAt('https://news.example.org/ai/', '/ai/') })
  expect(Object.keys(files)).toEqual(['entente.cloudfront.json'])
  const policy = JSON.parse(files['entente.cloudfront.json'] ?? '')
  expect(policy.Name).toBe('entente-news-example-org-ai')
  expect(policy.SecurityHeadersConfig.ContentSecurityPolicy).toEqual({
    Override: true,
    ContentSecurityPolicy: contentSecurityPolicy(siteAt('https://news.example.org/ai/', '/ai/')),
  })
  expect(redirectPages).toEqual(REDIRECTS)
})

test.each([
  ['any', true, true],
  ['github-pages', true, true],
  ['s3', true, true],
  ['cloudflare', false, true],
  ['netlify', false, true],
  ['nginx', false, false],
  ['caddy', false, false],
] as const)('whether pages on %s say their policy by themselves', (host, atRoot, inFolder) => {
  expect([needsPolicyInPages(host, '/'), needsPolicyInPages(host, '/news/')]).toEqual([atRoot, inFolder])
})
