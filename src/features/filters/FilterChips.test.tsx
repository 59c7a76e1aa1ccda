// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { EMPTY_FILTER, type Filter, type FilterChange } from '../../content/query/filter.ts'
import { FilterChips } from './FilterChips.tsx'

const FILTER: Filter = { ...EMPTY_FILTER, companies: ['openai'], kinds: ['cloud'], from: '2025-01-01', to: '2025-12-31', sort: 'oldest' }
const LABELS = { openai: { id: 'openai', name: 'OpenAI', hue: 160 } }

test('each part is a chip that removes just that part', async () => {
  let filter = FILTER
  const update = (change: FilterChange) => {
    filter = change(filter)
  }
  renderPage(<FilterChips filter={FILTER} labels={LABELS} onUpdate={update} />)
  expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(['OpenAI', 'Cloud', '2025'])
  await userEvent.click(screen.getByRole('button', { name: 'Cloud, remove' }))
  expect(filter).toEqual({ ...FILTER, kinds: [] })
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(filter).toEqual({ ...EMPTY_FILTER, sort: 'oldest' })
})

test('a filter that leaves nothing out has no chips', () => {
  renderPage(<FilterChips filter={{ ...EMPTY_FILTER, sort: 'oldest' }} labels={{}} onUpdate={() => {}} />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
