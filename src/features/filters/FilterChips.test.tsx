// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { countSelected, EMPTY_FILTER, type Filter, type FilterChange, isNarrowed } from '../../content/query/filter.ts'
import { FilterChips } from './FilterChips.tsx'

const FILTER: Filter = {
  companies: ['openai'],
  match: 'any',
  mentions: true,
  excluded: ['oracle'],
  kinds: ['cloud'],
  statuses: ['completed'],
  firstHand: true,
  from: '2025-01-01',
  to: '2025-12-31',
  sort: 'oldest',
}
const LABELS = { openai: { id: 'openai', name: 'OpenAI', hue: 160 }, oracle: { id: 'oracle', name: 'Oracle', hue: 20 } }
const TEXTS = ['OpenAI', 'Also where only mentioned', 'not Oracle', 'Cloud', 'Completed', 'With a first-hand source', '2025']

test('each part is a chip that removes just that part', async () => {
  let filter = FILTER
  const update = (change: FilterChange) => {
    filter = change(filter)
  }
  renderPage(<FilterChips filter={FILTER} labels={LABELS} onUpdate={update} />)
  expect(countSelected(FILTER)).toBe(TEXTS.length)
  expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(TEXTS)
  await userEvent.click(screen.getByRole('button', { name: 'Cloud, remove' }))
  expect(filter).toEqual({ ...FILTER, kinds: [] })
  await userEvent.click(screen.getByRole('button', { name: 'not Oracle, remove' }))
  expect(filter).toEqual({ ...FILTER, kinds: [], excluded: [] })
  filter = FILTER
  for (const text of TEXTS) await userEvent.click(screen.getByRole('button', { name: `${text}, remove` }))
  expect(isNarrowed(filter)).toBe(false)
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  expect(filter).toEqual({ ...EMPTY_FILTER, sort: 'oldest' })
})

test('a filter that leaves nothing out has no chips', () => {
  renderPage(<FilterChips filter={{ ...EMPTY_FILTER, sort: 'oldest' }} labels={{}} onUpdate={() => {}} />)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
