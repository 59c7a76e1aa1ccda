// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { renderPage } from '../../../../tests/renderPage.tsx'
import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { othersWords } from '../../../content/article/deal/sourceKinds.ts'
import { parseArticle } from '../../../content/article/parseArticle.ts'
import { InlineText } from '../../../features/entry/InlineText.tsx'
import { OthersWordsContext } from '../../../features/entry/SourceMark.tsx'
import { SourceList } from './SourceList.tsx'

type SourceFile = NonNullable<ArticleFile['sources']>[number]

const LABELS = Object.fromEntries(['openai', 'reuters'].map((id) => [id, { id, name: id.toUpperCase(), hue: 1 }]))
const ANNOUNCEMENT: SourceFile = {
  title: 'A joint statement',
  publisher: 'OpenAI',
  company: 'openai',
  kind: 'announcement',
  url: 'https://openai.com/statement/',
  date: '2025-09-22',
  read: '2026-11-03',
}
const REPORT: SourceFile = { publisher: 'CNBC', kind: 'report', url: 'https://www.cnbc.com/news/', date: '2025-09-22' }

function show(...sources: SourceFile[]) {
  const article = parseArticle(articleFile({ sources }), 'a')
  renderPage(<SourceList sources={article.sources} known={{ labels: LABELS, withoutPage: ['reuters'] }} />)
  return screen.getAllByRole('listitem')
}

test('a source has its kind, its title, its publisher, its day, its place and when it was read', () => {
  const [item] = show(ANNOUNCEMENT)
  expect(item).toHaveTextContent('AnnouncementA joint statement (another site)OPENAI · 22 Sep 2025 · openai.com · read on 3 Nov 2026')
  expect(within(item as HTMLElement).getByRole('link', { name: 'OPENAI' })).toHaveAttribute('href', '/companies/openai/')
})

test('a source without a title is told in our words, of which the publisher is the link', () => {
  const [report, page] = show(REPORT, { publisher: 'Somebody', url: 'https://example.org/' })
  expect(report).toHaveTextContent('ReportReport by CNBC (another site)22 Sep 2025 · cnbc.com')
  expect(within(report as HTMLElement).getByRole('link', { name: /^CNBC/ })).toHaveAttribute('href', REPORT.url)
  expect(page).toHaveTextContent('Page by Somebody (another site)example.org')
})

test('a publisher without a page is a name', () => {
  const [item] = show({ ...REPORT, title: 'A deal', publisher: 'Reuters', company: 'reuters' })
  expect(item).toHaveTextContent('Reuters · 22 Sep 2025')
  expect(within(item as HTMLElement).getAllByRole('link')).toHaveLength(1)
})

test('only first-hand kinds have the mark of their own', () => {
  show(ANNOUNCEMENT, REPORT)
  expect(screen.getByText('Announcement')).toHaveClass('source-first')
  expect(screen.getByText('Report')).not.toHaveClass('source-first')
})

const legend = () => screen.queryByText(/^A mark with a dotted line/)?.textContent ?? null

test('what the looks of marks mean is said where there are such marks', () => {
  show(ANNOUNCEMENT, REPORT)
  expect(legend()).toContain('is a report or an analysis by others. What has no other mark rests on their word alone.')
})

test('an article that rests on others alone says so', () => {
  show(REPORT)
  expect(legend()).toContain('This article rests on such sources alone.')
})

test('without such sources there is no legend', () => {
  show(ANNOUNCEMENT)
  expect(legend()).toBeNull()
})

test('a mark in the text looks and is named by what its source is, and of another page not at all', () => {
  const { sources } = parseArticle(articleFile({ sources: [ANNOUNCEMENT, REPORT] }), 'a')
  renderPage(
    <OthersWordsContext value={othersWords(sources)}>
      <InlineText text="So it is.[^1][^2][^3]" /> <InlineText text="So it was.[^2]" sourcesOf="/articles/b/" />
    </OthersWordsContext>,
  )
  const marks = screen.getAllByRole('link')
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['source 1', 'source 2, report', 'source 3', 'source 2'])
  expect(marks.map((mark) => mark.querySelector('.source-others') !== null)).toEqual([false, true, false, false])
})
