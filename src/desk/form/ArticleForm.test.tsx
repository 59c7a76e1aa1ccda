// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderArticleForm } from '../../../tests/fixtures/renderArticleForm.tsx'

const SOURCES = [
  { title: 'Letter', publisher: 'Helion', url: 'https://helion.example/' },
  { title: 'Report', publisher: 'Fjord Post', url: 'https://fjord.example/' },
]
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

test('the title is typed, counted, and as required text stays when it is emptied', async () => {
  const { user, fields } = renderArticleForm({ title: 'Helion', body: ['x'] })
  await user.type(field(/^Title/), ' and Aurora')
  expect(fields()).toMatchObject({ title: 'Helion and Aurora' })
  expect(screen.getByText('17 of 100')).toBeVisible()
  await user.clear(field(/^Title/))
  expect(fields()).toMatchObject({ title: '' })
})

test('what is typed in the middle of a text stays there', async () => {
  const { user, fields } = renderArticleForm({ title: 'Helion Aurora' })
  await user.type(field(/^Title/), ' and', { initialSelectionStart: 6, initialSelectionEnd: 6 })
  expect(fields()).toMatchObject({ title: 'Helion and Aurora' })
  expect(field(/^Title/).selectionStart).toBe(10)
})

test('date, kind and status; the default status need not stand in the file', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', status: 'intended' })
  await user.type(field(/^Date/), '2026-11-12')
  expect(screen.getByText('Thu 12 Nov 2026.')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Cloud')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Announced, by default')
  expect(fields()).toEqual({ title: 'x', date: '2026-11-12', kind: 'cloud' })
})

test('a fault of a file shows at once; of a field being typed in once it is left', async () => {
  const wanted = 'a day that exists, as YYYY-MM-DD'
  const { user } = renderArticleForm(
    { title: 'x', date: '12/11' },
    {
      faults: ({ date, summary }) => [
        ...(/^\d{4}-\d\d-\d\d$/.test(String(date)) ? [] : [{ path: ['date'], found: `“${date}”`, wanted }]),
        ...(summary === 'y' ? [{ path: ['summary'], found: '“y”', wanted: 'one or two sentences' }] : []),
      ],
    },
  )
  expect(field(/^Date/)).toHaveAccessibleDescription(`Found “12/11”; wanted: ${wanted}.`)
  expect(field(/^Date/)).toBeInvalid()
  await user.clear(field(/^Date/))
  await user.type(field(/^Date/), '2026-11-1')
  expect(screen.queryByText(/2026-11-1”/)).toBeNull()
  await user.type(field(/^Date/), '2')
  await user.type(field(/^Summary/), 'y')
  expect(screen.queryByText(/^Found/)).toBeNull()
  await user.tab()
  expect(field(/^Summary/)).toHaveAccessibleDescription(/wanted: one or two sentences/)
})

test('an article that is only begun has no faults before its fields have been left', async () => {
  const { user } = renderArticleForm({ title: '' }, { faults: () => [{ path: ['title'], found: 'nothing', wanted: 'the headline' }] })
  expect(screen.queryByText(/the headline/)).toBeNull()
  await user.click(field(/^Title/))
  await user.tab()
  expect(screen.getByText(/the headline/)).toBeVisible()
})

test('a value of another type is shown as it stands, and cleared', async () => {
  const { user, fields } = renderArticleForm({ title: 12, body: ['x'], sources: 'none' })
  expect(within(screen.getByRole('group', { name: 'Title' })).getByText('12')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear Title' }))
  expect(field(/^Title/)).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Clear Sources' }))
  expect(fields()).toEqual({ body: ['x'] })
})

test('the words that a field was taken from stand beneath it', () => {
  renderArticleForm(
    { title: 'x', date: '2026-11-12' },
    { found: [{ field: 'date', value: '2026-11-12', words: '12-Nov-2026', where: 'dateline' }] },
  )
  expect(field(/^Date/)).toHaveAccessibleDescription('Thu 12 Nov 2026. from 12-Nov-2026, dateline')
})

test('a source is cited at the caret by its number', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['First. Second.'], sources: SOURCES })
  expect(screen.getByText(/^Paragraph 1 cites nothing/)).toBeVisible()
  await user.type(field('Paragraph 1'), '{ArrowLeft}', { initialSelectionStart: 7, initialSelectionEnd: 7 })
  expect(screen.queryByText(/^Paragraph 1 cites nothing/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Cite 2 Fjord Post' }))
  expect(fields()).toMatchObject({ body: ['First.[^2] Second.'] })
  expect(field('Paragraph 1')).toHaveFocus()
  expect(field('Paragraph 1').selectionStart).toBe(10)
})

test('a removed source takes its citations along, once that is said, and the others follow', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['First.[^1] Second.[^2]'], sources: SOURCES })
  await user.click(screen.getByRole('button', { name: 'Remove source 1, Helion' }))
  expect(screen.getByText(/Source 1 is cited once/)).toBeVisible()
  await user.keyboard('{Enter}')
  expect(fields()).toEqual({ title: 'x', body: ['First. Second.[^1]'], sources: [SOURCES[1]] })
})

test('sources that change places keep their citations', async () => {
  const { user, fields } = renderArticleForm({ title: 'x', body: ['First.[^1] Second.[^2]'], sources: SOURCES })
  await user.click(screen.getByRole('button', { name: 'Move source 2, Fjord Post up' }))
  expect(fields()).toEqual({ title: 'x', body: ['First.[^2] Second.[^1]'], sources: SOURCES.toReversed() })
  expect(screen.getByRole('button', { name: 'Move source 1, Fjord Post down' })).toHaveFocus()
})
