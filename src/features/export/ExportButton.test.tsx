// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPage } from '../../../tests/renderPage.tsx'
import { savedFiles } from '../../../tests/savedFiles.ts'
import type { ExportTable } from '../../content/export/formatExport.ts'
import { ExportButton } from './ExportButton.tsx'
import type { LoadExport } from './useExport.ts'

const TABLE: ExportTable<'title'> = {
  name: 'OpenAI, 2025',
  asOf: '2025-12-31',
  columns: ['title'],
  rows: [{ title: 'A deal' }],
  rowsKey: 'announcements',
  notes: [],
}

async function open(load: LoadExport<'title'>) {
  const user = userEvent.setup()
  renderPage(<ExportButton what="list" note="All of it." load={load} />)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  expect(screen.getByText('All of it.')).toBeVisible()
  return { files: savedFiles(), save: (format: RegExp) => user.click(screen.getByRole('button', { name: format })) }
}

test.each([
  [/^CSV/, 'entente-openai-2025.csv', 'text/csv;charset=utf-8'],
  [/^JSON/, 'entente-openai-2025.json', 'application/json'],
])('%s is saved under a name that says what it holds', async (format, name, type) => {
  const { files, save } = await open(async () => TABLE)
  await save(format)
  expect(await screen.findByText(`Saved as ${name}`)).toHaveAttribute('role', 'status')
  expect(files).toHaveLength(1)
  expect(files[0]?.type).toBe(type)
  expect(await files[0]?.text).toContain('A deal')
})

test('it tells how far it is, and makes one file at a time', async () => {
  let finish = (_table: ExportTable<'title'>) => {}
  const { files, save } = await open((onSources) => {
    onSources(1_000, 2_000)
    return new Promise((resolve) => {
      finish = resolve
    })
  })
  await save(/^CSV/)
  expect(screen.getByRole('status')).toHaveTextContent('Collecting sources: 1,000 of 2,000')
  await save(/^JSON/)
  finish(TABLE)
  await screen.findByText('Saved as entente-openai-2025.csv')
  expect(files).toHaveLength(1)
})

test('what cannot be loaded whole is not saved, and can be tried again', async () => {
  let isDown = true
  const { files, save } = await open(async () => {
    if (isDown) throw new Error('offline')
    return TABLE
  })
  await save(/^CSV/)
  await screen.findByText('A part of the list could not be loaded, so nothing was saved. Check the connection, then try again.')
  expect(files).toEqual([])
  isDown = false
  await save(/^CSV/)
  await screen.findByText('Saved as entente-openai-2025.csv')
})
