// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { NothingPublished } from './NothingPublished.tsx'

test.each([
  ['articles', 'Nothing has been published yet', 'Follow by feed', '/about/#feeds'],
  ['amounts', 'No amounts have been published yet', 'Go to the timeline', '/'],
] as const)('an archive without %s says so, and offers one next step', (what, title, next, address) => {
  renderPage(<NothingPublished what={what} />)
  expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible()
  expect(screen.getAllByRole('link')).toEqual([screen.getByRole('link', { name: next })])
  expect(screen.getByRole('link')).toHaveAttribute('href', address)
})
