// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import type { Status } from '../../content/article/article.ts'
import { EntryMeta } from './EntryMeta.tsx'

const openai = { id: 'openai', name: 'OpenAI', hue: 160 }
const renderMeta = (status: Status) =>
  renderPage(
    <EntryMeta card={{ kind: 'cloud', status }} companies={[openai]}>
      <span>OpenAI</span>
    </EntryMeta>,
  )

test('the line above a headline tells the kind of news and what else the list gives', () => {
  renderMeta('announced')
  expect(screen.getByText('Cloud').closest('p')).toHaveTextContent(/^CloudOpenAI$/)
})

test('the status stands there where it is worth a word', () => {
  renderMeta('reported')
  expect(screen.getByText('Reported')).toBeInTheDocument()
})

test('completed news does not say so', () => {
  renderMeta('completed')
  expect(screen.queryByText('Completed')).not.toBeInTheDocument()
})
