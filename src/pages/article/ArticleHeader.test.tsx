// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { ArticleFile } from '../../content/article/articleSchema.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { ArticleHeader } from './ArticleHeader.tsx'

const show = (differences: Partial<ArticleFile>) =>
  renderPage(<ArticleHeader article={parseArticle(articleFile(differences), 'a')} labels={{}} />)

const ADA = { name: 'Ada Lovelace', url: 'https://example.org/ada/' }

test.each([
  [[ADA], 'By Ada Lovelace'],
  [[ADA, { name: 'Charles Babbage' }], 'By Ada Lovelace and Charles Babbage'],
  [[ADA, { name: 'Charles Babbage' }, { name: 'Mary Somerville' }], 'By Ada Lovelace, Charles Babbage and Mary Somerville'],
])('authors stand in a line, those with a page as links', (authors, line) => {
  show({ authors })
  expect(screen.getByText(/^By/)).toHaveTextContent(line.replace(ADA.name, `${ADA.name} (another site)`))
  expect(screen.getByRole('link', { name: /^Ada Lovelace/ })).toHaveAttribute('href', ADA.url)
})

test('without authors there is no such line', () => {
  show({})
  expect(screen.queryByText(/^By/)).toBeNull()
})

test('the day on which it was put out stands beside that of the news where it is another', () => {
  show({ published: '2025-10-03' })
  const days = screen.getAllByRole('time').map((day) => day.getAttribute('datetime'))
  expect(days).toEqual(['2025-09-12', '2025-10-03'])
  expect(screen.getByText(/min/)).toHaveTextContent('12 Sep 2025 · published 3 Oct 2025 · 1 min')
})

test.each([{}, { published: '2025-09-12' }])('one day is told once', (differences) => {
  show(differences)
  expect(screen.getAllByRole('time')).toHaveLength(1)
  expect(screen.queryByText(/published/)).toBeNull()
})
