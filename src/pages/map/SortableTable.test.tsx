// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { type Column, SortableTable } from './SortableTable.tsx'

interface Row {
  name: string
  count: number
}
const ROWS: Row[] = [
  { name: 'Oracle', count: 1 },
  { name: 'Amazon', count: 12 },
  { name: 'OpenAI', count: 1 },
]
const COLUMNS: Column<Row>[] = [
  { name: 'Company', value: ({ name }) => name },
  { name: 'Count', value: ({ count }) => count },
]

function firstCells(): (string | null)[] {
  const [, ...rows] = screen.getAllByRole('row')
  return rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null)
}

test('a column sorts its numbers from the largest and its names from A, a second click the other way round', async () => {
  const user = userEvent.setup()
  renderPage(<SortableTable name="Companies" file="x.csv" rows={ROWS} columns={COLUMNS} keyOf={({ name }) => name} />)
  expect(firstCells()).toEqual(['Oracle', 'Amazon', 'OpenAI'])
  await user.click(screen.getByRole('button', { name: 'Count' }))
  expect(firstCells()).toEqual(['Amazon', 'Oracle', 'OpenAI'])
  expect(screen.getByRole('columnheader', { name: 'Count' })).toHaveAttribute('aria-sort', 'descending')
  await user.click(screen.getByRole('button', { name: 'Count' }))
  expect(firstCells()).toEqual(['Oracle', 'OpenAI', 'Amazon'])
  await user.click(screen.getByRole('button', { name: 'Company' }))
  expect(firstCells()).toEqual(['Amazon', 'OpenAI', 'Oracle'])
  expect(screen.getByRole('columnheader', { name: 'Count' })).not.toHaveAttribute('aria-sort')
})
