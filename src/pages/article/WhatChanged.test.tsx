// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { Status } from '../../content/article/article.ts'
import type { SetTerm } from '../../content/story/termChange.ts'
import { WhatChanged } from './WhatChanged.tsx'

const before = (value: string, status: Status = 'announced'): SetTerm => ({
  value,
  step: { slug: 'before', title: 'Before', date: '2025-01-21', kind: 'agreement', status },
})

test('a term stands beside what it was, each with its source mark', () => {
  renderPage(
    <WhatChanged
      changes={[{ name: 'Duration', change: 'changed', now: 'Rights run to 2032.[^1]', before: before('Rights run to 2030.[^4]') }]}
    />,
  )
  const section = screen.getByRole('region', { name: 'What changed' })
  expect(section).toHaveTextContent('Duration')
  expect(section).toHaveTextContent('Before: Rights run to 2030.')
  expect(section).toHaveTextContent('Now: Rights run to 2032.')
  expect(within(section).getByRole('link', { name: 'source 4' })).toHaveAttribute('href', '/articles/before/#source-4')
  expect(within(section).getByRole('link', { name: 'source 1' })).toHaveAttribute('href', '#source-1')
})

test('new, dropped and unchanged terms say so, and what was only planned before is marked', () => {
  renderPage(
    <WhatChanged
      changes={[
        { name: 'Equity', change: 'new', now: 'A quarter.', before: null },
        { name: 'Place', change: 'unchanged', now: 'Norway.', before: before('Norway.', 'intended') },
        { name: 'Supply', change: 'dropped', now: null, before: before('Ten gigawatts.') },
      ]}
    />,
  )
  expect(screen.getByText('new')).toBeInTheDocument()
  expect(screen.getByText('unchanged')).toBeInTheDocument()
  expect(screen.getByText('dropped')).toBeInTheDocument()
  expect(screen.getByText('No longer part of the deal.')).toBeInTheDocument()
  expect(screen.getByText('(intended only)')).toBeInTheDocument()
})

test('terms that the news does not mention are named, and not said to be gone', () => {
  renderPage(
    <WhatChanged
      changes={[
        { name: 'Duration', change: 'changed', now: 'Ten years.', before: before('Five years.') },
        { name: 'Equity', change: 'silent', now: null, before: before('A quarter.') },
      ]}
    />,
  )
  expect(screen.getByText('Not mentioned this time, so far as known as before: equity.')).toBeInTheDocument()
})

test('terms without a deal before are just terms, and no terms are no section', () => {
  const { unmount } = renderPage(<WhatChanged changes={[{ name: 'Place', change: 'new', now: 'Norway.', before: null }]} />)
  expect(screen.getByRole('region', { name: 'Terms' })).not.toHaveTextContent('new')
  unmount()
  renderPage(<WhatChanged changes={[]} />)
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})
