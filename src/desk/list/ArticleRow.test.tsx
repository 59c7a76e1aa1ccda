// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { DeskArticle } from '../deskAnswers.ts'
import { ArticleRow } from './ArticleRow.tsx'

afterEach(cleanup)

const ARTICLE: DeskArticle = { slug: 'deal', title: '', date: null, state: 'published', out: null, companies: [], faults: 1 }
const show = (differences: Partial<DeskArticle>) =>
  render(<ArticleRow article={{ ...ARTICLE, ...differences }} today="2026-11-29" isCurrent={false} />)

test('an article of which nothing can be made out goes by its file, and says that it can’t be read', () => {
  show({})
  expect(screen.getByRole('link')).toHaveTextContent('deal.jsoncan’t be read')
})

test('faults of what can be read are counted, and those of a draft that is empty as yet', () => {
  show({ title: 'A deal', date: '2026-11-12' })
  expect(screen.getByText('1 fault')).toBeInTheDocument()
  cleanup()
  show({ state: 'draft', faults: 2 })
  expect(screen.getByText('2 faults')).toBeInTheDocument()
})
