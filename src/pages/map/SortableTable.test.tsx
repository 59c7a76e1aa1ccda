// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { savedFiles } from '../../../tests/savedFiles.ts'
import type { ExportTable } from '../../content/export/formatExport.ts'
import { SortableTable, type TableColumn } from './SortableTable.tsx'

interface Row {
  name: string
  count: number
}
const ROWS: Row[] = [
  { name: 'Oracle', count: 1 },
  { name: 'Amazon', count: 12 },
  { name: 'OpenAI', count: 1 },
]
const COLUMNS: TableColumn<Row>[] = [
  { name: 'Company', value: ({ name }) => name },
  { name: 'Count', value: ({ count }) => count },
]

const toExport = (rows: readonly Row[]): ExportTable<'company'> => ({
  name: 'Companies',
  asOf: null,
  columns: ['company'],
  rows: rows.map(({ name }) => ({ company: name })),
  rowsKey: 'companies',
  notes: [],
})

function firstCells(): (string | null)[] {
  const [, ...rows] = screen.getAllByRole('row')
  return rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null)
}

test('a column sorts its numbers from the largest and its names from A, a second click the other way round', async () => {
  const user = userEvent.setup()
  renderPage(<SortableTable name="Companies" rows={ROWS} columns={COLUMNS} keyOf={({ name }) => name} toExport={toExport} />)
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

test('the file holds the rows in the order that is shown', async () => {
  const files = savedFiles()
  const user = userEvent.setup()
  renderPage(<SortableTable name="Companies" rows={ROWS} columns={COLUMNS} keyOf={({ name }) => name} toExport={toExport} />)
  await user.click(screen.getByRole('button', { name: 'Company' }))
  await user.click(screen.getByRole('button', { name: 'Export companies' }))
  await user.click(screen.getByRole('button', { name: /^JSON/ }))
  await screen.findByText('Saved as entente-companies.json')
  expect(JSON.parse((await files[0]?.text) ?? '')).toMatchObject({
    companies: [{ company: 'Amazon' }, { company: 'OpenAI' }, { company: 'Oracle' }],
  })
})
