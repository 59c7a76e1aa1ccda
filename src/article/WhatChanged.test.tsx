// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../tests/renderPage.tsx'
import type { ArticleContext } from '../content/articleContext.ts'
import { WhatChanged } from './WhatChanged.tsx'

function earlier(slug: string, name: string, value: string): ArticleContext['earlier'][number] {
  return { step: { slug, title: slug, date: '2025-01-21', kind: 'agreement', status: 'announced' }, terms: [{ name, value }] }
}

test('a term stands beside the same term of the deal before, each with its source mark', () => {
  renderPage(
    <WhatChanged
      terms={[{ name: 'Duration', value: 'Rights run to 2032.[^1]' }]}
      earlier={[earlier('before', 'Duration', 'Rights run to 2030.[^4]')]}
    />,
  )
  const section = screen.getByRole('region', { name: 'What changed' })
  expect(section).toHaveTextContent('Before Rights run to 2030.')
  expect(section).toHaveTextContent('Now Rights run to 2032.')
  expect(within(section).getByRole('link', { name: 'source 4' })).toHaveAttribute('href', '/articles/before/#source-4')
  expect(within(section).getByRole('link', { name: 'source 1' })).toHaveAttribute('href', '#source-1')
})

test('of several deals the nearest that set the term is told', () => {
  renderPage(
    <WhatChanged
      terms={[{ name: 'Compute', value: 'Now this.' }]}
      earlier={[earlier('near', 'Equity', 'Other.'), earlier('middle', 'Compute', 'Middle.'), earlier('far', 'Compute', 'Far.')]}
    />,
  )
  expect(screen.getByText('Middle.')).toBeInTheDocument()
  expect(screen.queryByText('Far.')).not.toBeInTheDocument()
})

test('terms without a deal before are just terms, and no terms are no section', () => {
  const { unmount } = renderPage(<WhatChanged terms={[{ name: 'Place', value: 'Norway.' }]} earlier={[]} />)
  expect(screen.getByRole('region', { name: 'Terms' })).not.toHaveTextContent('New')
  unmount()
  renderPage(<WhatChanged terms={[]} earlier={[earlier('a', 'Place', 'Norway.')]} />)
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})
