// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { UnpublishedBadge } from './UnpublishedBadge.tsx'

test('a draft and an article that waits for its day say so, and any other nothing', async () => {
  const rows = [
    ['a-draft', null],
    ['a-plan', '2026-12-12'],
  ]
  vi.stubGlobal('fetch', async () => Response.json(rows))
  const slugs = ['published', 'a-draft', 'a-plan']
  const badges = slugs.map((slug) => (
    <p key={slug}>
      {slug}: <UnpublishedBadge slug={slug} />
    </p>
  ))
  renderPage(<QueryClientProvider client={new QueryClient()}>{badges}</QueryClientProvider>)
  expect((await screen.findByText('Draft')).closest('p')).toHaveTextContent('a-draft: Draft')
  expect(screen.getByText('Scheduled for 12 Dec 2026').closest('p')).toHaveTextContent('a-plan:')
  expect(screen.getByText('published:')).toHaveTextContent(/^published:$/)
  vi.unstubAllGlobals()
})
