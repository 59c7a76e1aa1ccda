// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { ArticleNote } from './ArticleNote.tsx'

test('how an article was made is told under a heading of its own, with its links', () => {
  renderPage(<ArticleNote note="Drafted by *a program*, see [how](https://example.org/how/)." />)
  expect(screen.getByRole('region', { name: 'About this article' })).toHaveTextContent('Drafted by a program, see how')
  expect(screen.getByRole('link', { name: /^how/ })).toHaveAttribute('href', 'https://example.org/how/')
})

test('without a note there is nothing', () => {
  renderPage(<ArticleNote note={null} />)
  expect(screen.queryByRole('region')).toBeNull()
})
