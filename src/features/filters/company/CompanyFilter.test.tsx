// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderPage } from '../../../../tests/renderPage.tsx'
import type { CountedCompany } from '../../../content/archive/manifest.ts'
import { EMPTY_FILTER, type Filter } from '../../../content/query/filter.ts'
import { answerQuery } from '../../../data/answerQuery.ts'
import { CompanyFilter } from './CompanyFilter.tsx'

const COMPANIES: CountedCompany[] = ['OpenAI', 'Microsoft'].map((name, i) => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  sector: null,
  url: null,
  hue: i,
  count: 3 - i,
}))

function Panel() {
  const [filter, setFilter] = useState<Filter>({ ...EMPTY_FILTER, companies: ['microsoft', 'openai'] })
  return (
    <QueryClientProvider client={new QueryClient()}>
      <CompanyFilter
        name="Companies"
        companies={COMPANIES}
        more={0}
        everyone={answerQuery('companyCounts', {}, async () => COMPANIES)}
        filter={filter}
        knowsMentions
        onUpdate={(change) => setFilter(change)}
        onIntent={() => {}}
      />
      <button type="button" onClick={() => setFilter(EMPTY_FILTER)}>
        Clear all
      </button>
      <output>
        {`${filter.match} of ${filter.companies.toSorted().join(' and ')}, not ${filter.excluded.join(' and ')}`}
        {filter.mentions && ', mentions'}
      </output>
    </QueryClientProvider>
  )
}
const press = (name: string | RegExp, role = 'checkbox') => userEvent.click(screen.getByRole(role, { name }))

test('“All of” holds while companies change, and is over when all of them have been taken back', async () => {
  renderPage(<Panel />)
  await press('All of', 'radio')
  await press(/^OpenAI/)
  expect(screen.getByRole('status')).toHaveTextContent('all of microsoft')
  expect(screen.getByRole('radio', { name: 'All of' })).toBeChecked()
  await press(/^OpenAI/)
  expect(screen.getByRole('status')).toHaveTextContent('all of microsoft and openai')
  await press('Clear all', 'button')
  expect(screen.getByRole('radio', { name: 'Any of' })).toBeChecked()
  await press(/^OpenAI/)
  await press(/^Microsoft/)
  expect(screen.getByRole('status')).toHaveTextContent('any of microsoft and openai')
})

test('“All of” may be chosen before there is a company', async () => {
  renderPage(<Panel />)
  await press('Clear all', 'button')
  await press('All of', 'radio')
  await press(/^OpenAI/)
  await press(/^Microsoft/)
  expect(screen.getByRole('status')).toHaveTextContent('all of microsoft and openai')
})

test('a company is chosen or left out, and never both', async () => {
  renderPage(<Panel />)
  const not = screen.getByRole('button', { name: 'Not OpenAI' })
  expect(not).toHaveAttribute('aria-pressed', 'false')
  not.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status')).toHaveTextContent('any of microsoft, not openai')
  expect(not).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('checkbox', { name: /^OpenAI/ })).not.toBeChecked()
  await press(/^OpenAI/)
  expect(screen.getByRole('status')).toHaveTextContent('any of microsoft and openai, not')
  expect(not).toHaveAttribute('aria-pressed', 'false')
})

test('mentions are offered where there is a company to be mentioned', async () => {
  renderPage(<Panel />)
  await press('Also where only mentioned')
  expect(screen.getByRole('status')).toHaveTextContent(/, mentions$/)
  await press('Clear all', 'button')
  expect(screen.queryByRole('checkbox', { name: 'Also where only mentioned' })).not.toBeInTheDocument()
})
