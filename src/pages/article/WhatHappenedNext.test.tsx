// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { WhatHappenedNext } from './WhatHappenedNext.tsx'

const later = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    step: { slug: `a-${i}`, title: `Step ${i}`, date: '2026-03-24', kind: 'cloud', status: 'announced' } as const,
    relation: 'continues' as const,
  }))

test('every step of a short story is shown', () => {
  renderPage(<WhatHappenedNext later={later(5)} />)
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Step 0', 'Step 1', 'Step 2', 'Step 3', 'Step 4'])
})

test('of a long story the first and the latest steps are shown, and the rest is counted', () => {
  renderPage(<WhatHappenedNext later={later(9)} />)
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Step 0', 'Step 1', 'Step 7', 'Step 8'])
  expect(screen.getByText('5 more steps, then')).toBeInTheDocument()
})
