import { expect, test } from 'vitest'
import { describeBuild } from './describeBuild.ts'
import { weighFiles } from './weighFiles.ts'

const file = (path: string, bytes = 1) => ({ path, bytes })

test('a build ends with what was published, what was made anew, and what it weighs, the heaviest first', () => {
  const weights = weighFiles([
    file('index.html', 2e6),
    file('a/index.html', 500_000),
    file('previews/a.png', 40_600_000),
    file('robots.txt', 40),
  ])
  const summary = {
    articles: 219,
    pages: { made: 3, kept: 1_197 },
    pictures: { made: 0, kept: 1_005 },
    weights,
    warnings: 12,
    waiting: ['2026-12-12'],
    seconds: 1.44,
  }
  expect(describeBuild(summary)).toBe(
    [
      '219 articles published in 1.4 s.',
      '1,200 pages and feeds (3 made, 1,197 as before) and 1,005 preview pictures (all as before).',
      '4 files, 43.1 MB: pictures 40.6 MB, pages 2.5 MB, other files 0.0 MB.',
      '1 article waits for its day; the next build is due on 2026-12-12.',
      '12 warnings, see above.',
    ].join('\n'),
  )
})

test('a first build has made everything, and one thing is no plural', () => {
  const nothing = { made: 0, kept: 0 }
  const summary = {
    articles: 1,
    pages: { made: 1, kept: 0 },
    pictures: nothing,
    weights: [],
    warnings: 0,
    seconds: 130,
    waiting: [],
  }
  expect(describeBuild(summary)).toBe('1 article published in 2 min 10 s.\n1 page and feeds and 0 preview pictures.\n0 files, 0.0 MB.')
  expect(describeBuild({ ...summary, warnings: 1 })).toMatch(/\n1 warning, see above\.$/)
  const waiting = Array.from({ length: 1_200 }, () => '2026-12-12')
  expect(describeBuild({ ...summary, waiting })).toMatch(/\n1,200 articles wait for their day; the next build is due on 2026-12-12\.$/)
})

test.each([
  ['pages', ['index.html', '404.html', 'partnerships/a/b/index.html']],
  ['pictures', ['previews/site.0123456789.png']],
  ['search', ['data/search/engine.0123456789/pagefind.js']],
  ['data', ['data/manifest.json', 'data/archive.csv', 'articles/a-deal.json', 'companies.json', 'article.schema.json']],
  ['feeds and sitemaps', ['feed.xml', 'companies/openai/feed.json', 'kinds/cloud/feed.atom', 'sitemap.xml', 'sitemap-news.xml']],
  ['oEmbed files', ['oembed.json', 'articles/a-deal/oembed.json', 'partnerships/a/b/oembed.json']],
  ['scripts, styles and fonts', ['assets/app-1a2b3c4d.js', 'assets/font-1a2b3c4d.woff2']],
  ['compressed copies', ['index.html.br', 'assets/app-1a2b3c4d.js.gz']],
  ['other files', ['robots.txt', '_headers', '.entente-files', 'icon.svg', 'own/notes.pdf', 'companies/data/x.txt']],
])('%s are told apart', (kind, paths) => {
  expect(weighFiles(paths.map((path) => file(path, 10)))).toEqual([{ kind, files: paths.length, bytes: 10 * paths.length }])
})
