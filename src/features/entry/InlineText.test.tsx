// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { InlineText } from './InlineText.tsx'

test('emphasis, links and source marks are elements; anything else is text', () => {
  renderPage(
    <p>
      <InlineText text="See *Wired*, [their post](https://x.org/) and [the memo](/articles/memo/).[^2] <b>No</b> [click](javascript:alert(1))" />
    </p>,
  )
  expect(screen.getByText('Wired').tagName).toBe('EM')
  expect(screen.getByRole('link', { name: /their post/ })).toHaveAttribute('rel', 'noopener')
  expect(screen.getByRole('link', { name: 'the memo' })).toHaveAttribute('href', '/articles/memo/')
  expect(screen.getByRole('link', { name: 'source 2' })).toHaveAttribute('href', '#source-2')
  expect(screen.getByText(/<b>No<\/b> \[click\]/)).toBeInTheDocument()
})
