import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { company } from '../../../tests/fixtures/memoryArchive.ts'
import { toCard } from '../../content/article/card.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { articleExcerpt } from './articleExcerpt.ts'

const SITE = { base: '/news/', name: 'Accord' }
const LABELS = { openai: company('openai'), microsoft: company('microsoft') }
const excerptOf = (differences: Parameters<typeof articleFile>[0]) =>
  articleExcerpt(SITE, toCard(parseArticle(articleFile(differences), 'a-deal')), LABELS)

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

test('without a reason the summary describes it', () => {
  const { html, meta } = excerptOf({ whyItMatters: [], summary: 'What happened.' })
  expect(html).not.toContain('Why it matters')
  expect(meta.description).toBe('What happened.')
})
