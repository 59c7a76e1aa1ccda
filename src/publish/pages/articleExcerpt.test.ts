import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { company } from '../../../tests/fixtures/memoryArchive.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { articleExcerpt } from './articleExcerpt.ts'

const SITE = { base: '/news/', name: 'Accord' }
const LABELS = { openai: company('openai'), microsoft: company('microsoft') }
const excerptOf = (differences: Parameters<typeof articleFile>[0]) =>
  articleExcerpt(SITE, parseArticle(articleFile(differences), 'a-deal'), LABELS)

test('the beginning of an article is what lists show of it, with ways on', () => {
  const { html, title, meta, story } = excerptOf({ title: 'A <deal>', date: '2025-02-01', whyItMatters: ['It changes all. And more.'] })
  expect(html).toContain('A &lt;deal&gt;</h1>')
  expect(html).toContain('1 February 2025</p>')
  expect(html).toContain('Why it matters</h2><p dir="auto" class="max-w-[44em]">It changes all.</p>')
  for (const to of ['/news/', '/news/companies/openai/', '/news/timeline/2025-02/', '/news/articles/a-deal.json'])
    expect(html).toContain(`href="${to}"`)
  expect([title, meta.description, meta.path]).toEqual(['A <deal> · Accord', 'It changes all.', '/articles/a-deal/'])
  expect(story.article).toMatchObject({ title: 'A <deal>', companies: ['openai', 'microsoft'], body: [] })
})

test('who wrote it, and when it was put out, stand there where they are told', () => {
  const authors = [{ name: 'Ada <Lovelace>', url: 'https://example.org/ada/' }, { name: 'Charles Babbage' }]
  const { html, story } = excerptOf({ authors, published: '2025-10-03', corrections: [{ date: '2025-10-04', text: 'x' }] })
  expect(html.replace(/[\u2068\u2069]/g, '')).toContain('>By Ada &lt;Lovelace&gt; and Charles Babbage</p>')
  expect(html).toContain('Friday, 12 September 2025 · published 3 Oct 2025</p>')
  expect(story.article).toMatchObject({ published: '2025-10-03', corrections: [{ date: '2025-10-04' }], sources: [] })
  expect(excerptOf({}).html).not.toMatch(/>By |published/)
})

test('without a reason the summary describes it', () => {
  const { html, meta } = excerptOf({ whyItMatters: [], summary: 'What happened.' })
  expect(html).not.toContain('Why it matters')
  expect(meta.description).toBe('What happened.')
})
