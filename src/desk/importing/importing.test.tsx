// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeDesk } from '../../../tests/fixtures/fakeDesk.ts'
import { Desk } from '../Desk.tsx'
import { DeskSession } from '../deskSession.ts'
import type { Proposal } from '../proposal.ts'
import { createDeskClient } from '../request/deskClient.ts'
import { applyChoices } from './applyChoices.ts'
import { NO_CHOICES } from './importChoices.ts'
import { parseField } from './parseField.ts'

const FACTS = { token: 'secret', base: '/', site: 'test', name: 'Entente' }
const PROPOSAL: Proposal = {
  origin: 'release.txt',
  slug: 'helion-and-aurora',
  title: 'Helion and Aurora agree',
  text: '{\n  "title": "Helion and Aurora agree",\n  "companies": ["helion"],\n  "body": [\n    "First."\n  ],\n  "draft": true\n}\n',
  found: [{ field: 'title', value: 'Helion and Aurora agree', words: 'Helion and Aurora agree', where: 'headline' }],
  asks: [
    {
      field: 'date',
      question: 'Which day is 9/12/2025?',
      words: '9/12/2025',
      answers: [
        { label: '9 December 2025', value: '2025-12-09' },
        { label: '12 September 2025', value: '2025-09-12' },
      ],
    },
  ],
  alsoNamed: [],
  order: [],
  missing: [{ field: 'summary', wanted: 'one or two sentences' }],
  newCompanies: [{ id: 'aurora', name: 'Aurora AS', aliases: [], words: 'Aurora AS', near: [{ id: 'helion', name: 'Helion' }] }],
  cutOff: ['About Helion'],
  duplicateOf: null,
  importedAs: null,
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  cleanup()
  // What is under way ends before the next test has another server.
  await new Promise((resolve) => setTimeout(resolve, 20))
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})

function openDesk(hash = '#/') {
  history.replaceState(null, '', `/${hash}`)
  const session = new DeskSession(createDeskClient(FACTS), FACTS.site, { id: 'this', livingTabs: async () => new Set(), leave: () => {} })
  void session.refresh()
  render(<Desk facts={FACTS} session={session} />)
}

/** As a browser does it: jsdom knows no clipboard. */
function paste(data: Readonly<Record<string, string>>): void {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { files: [], getData: (type: string) => data[type] ?? '' } })
  document.body.dispatchEvent(event)
}

test('what is pasted is read with its markup, and what was found stands with its words', async () => {
  const desk = fakeDesk({})
  const asked = vi.spyOn(globalThis, 'fetch')
  desk.answerImport({ proposals: [PROPOSAL], problems: [] })
  openDesk()
  paste({ 'text/html': '<h1>Helion</h1>', 'text/plain': 'Helion' })
  expect(await screen.findByRole('heading', { name: 'Found in release.txt' })).toHaveFocus()
  const body = asked.mock.calls.find(([address]) => address === '/__desk/import')?.[1]?.body
  expect(body).toBe(JSON.stringify({ name: '', type: 'text/html', content: { text: '<h1>Helion</h1>' } }))
  expect(screen.getByText('headline', { exact: false })).toHaveTextContent('from Helion and Aurora agree, headline')
  expect(screen.getByText(/one or two sentences/)).toBeInTheDocument()
})

test('answers, a new company and a paragraph that was cut off come into the draft', async () => {
  const desk = fakeDesk({})
  desk.answerImport({ proposals: [PROPOSAL], problems: [] })
  openDesk()
  paste({ 'text/plain': 'Helion' })
  fireEvent.click(await screen.findByRole('radio', { name: '12 September 2025' }))
  expect(screen.getByRole('radio', { name: 'Leave it out' })).toBeChecked()
  fireEvent.click(screen.getByRole('radio', { name: 'Add it as a new company' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Aurora' } })
  fireEvent.click(screen.getByText(/Cut off at the end/))
  fireEvent.click(screen.getByText('About Helion'))
  fireEvent.click(screen.getByRole('button', { name: 'Make a draft' }))
  await waitFor(() => expect(location.hash).toBe('#/articles/helion-and-aurora'))
  expect(desk.writes).toEqual(['companies', 'save helion-and-aurora'])
  expect(JSON.parse(desk.files.get('helion-and-aurora') ?? '')).toEqual({
    title: 'Helion and Aurora agree',
    date: '2025-09-12',
    companies: ['helion', 'aurora'],
    body: ['First.', 'About Helion'],
    draft: true,
  })
  expect(await screen.findByLabelText(/^Title/)).toHaveValue('Helion and Aurora agree')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('ids and days are shown as readers know them, and what else the text names is taken by a press', async () => {
  const desk = fakeDesk({ known: '{"title": "What was made before", "draft": true}' })
  const also = { field: 'companies', value: 'helion', words: 'HLN', where: 'text' }
  const link = { field: 'sources', value: 'https://a.example/b', words: 'the statement', where: 'a link in the text' }
  const found = [{ field: 'date', value: '2025-09-25', words: 'Sept. 25', where: 'dateline' }]
  const text = '{ "title": "Deal", "companies": [], "draft": true }'
  desk.answerImport({ proposals: [{ ...PROPOSAL, text, found, alsoNamed: [also, link], importedAs: 'known' }], problems: [] })
  openDesk()
  paste({ 'text/plain': 'Helion' })
  expect(await screen.findByText('25 Sep 2025')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'What was made before' })).toHaveAttribute('href', '#/articles/known')
  fireEvent.click(screen.getByRole('checkbox', { name: /^Helion from HLN/ }))
  fireEvent.click(screen.getByRole('checkbox', { name: /a\.example.*the statement/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Make another draft' }))
  await waitFor(() => expect(location.hash).toBe('#/articles/helion-and-aurora'))
  expect(JSON.parse(desk.files.get('helion-and-aurora') ?? '')).toMatchObject({
    companies: ['helion'],
    sources: [{ title: 'the statement', publisher: 'a.example', url: 'https://a.example/b' }],
  })
})

test('what was pasted before and is not finished is put aside, with what was decided, and outlives a reload', async () => {
  const desk = fakeDesk({})
  desk.answerImport({ proposals: [PROPOSAL], problems: [] })
  openDesk()
  paste({ 'text/plain': 'Helion' })
  fireEvent.click(await screen.findByRole('radio', { name: '12 September 2025' }))
  desk.answerImport({ proposals: [{ ...PROPOSAL, title: 'Another' }], problems: [] })
  paste({ 'text/plain': 'Another' })
  expect(await screen.findByText('“Helion and Aurora agree”')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '12 September 2025' })).not.toBeChecked()
  cleanup()

  openDesk('#/import')
  desk.answerImport({ proposals: [PROPOSAL], problems: [] })
  fireEvent.click(await screen.findByRole('button', { name: 'Go back to it' }))
  await waitFor(() => expect(screen.getByRole('radio', { name: '12 September 2025' })).toBeChecked())
  expect(screen.getByText('“Another”')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Make a draft' }))
  await waitFor(() => expect(location.hash).toBe('#/articles/helion-and-aurora'))
  expect(desk.files.get('helion-and-aurora')).toContain('"date": "2025-09-12"')
  paste({ 'text/plain': 'Another' })
  expect(await screen.findByText('“Another”')).toBeInTheDocument()
})

test('of many, those become drafts that are chosen; what was imported before is not', async () => {
  const desk = fakeDesk({ 'row-0': '{"draft": true}' })
  const rows = [0, 1, 2].map((row) => ({ ...PROPOSAL, slug: `row-${row}`, title: `Deal ${row}`, importedAs: row === 2 ? 'known' : null }))
  desk.answerImport({ proposals: rows, problems: ['Row 5 has no title.'] })
  openDesk()
  paste({ 'text/plain': 'a table' })
  const button = await screen.findByRole('button', { name: 'Make 2 drafts' })
  act(() => button.focus())
  fireEvent.click(button)
  await waitFor(() => expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus())
  const first = await screen.findByRole('link', { name: 'Open the first, Deal 0' })
  await waitFor(() => expect(first).toHaveFocus())
  expect(first.closest('[role=status]')).toHaveTextContent('2 drafts were made. Open the first, Deal 0')
  expect(first).toHaveAttribute('href', '#/articles/row-0-2')
  expect(screen.getByRole('link', { name: 'Open the draft, Deal 1' })).toHaveAttribute('href', '#/articles/row-1')
  expect([...desk.files.keys()]).toEqual(['row-0', 'row-0-2', 'row-1'])
  expect(screen.getByText('Row 5 has no title.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Imported before, Deal 2' })).toHaveAttribute('href', '#/articles/known')
})

test('what was pasted, and what was decided about each story, outlives a reload', async () => {
  const desk = fakeDesk({})
  const rows = [0, 1, 2].map((row) => ({ ...PROPOSAL, slug: `row-${row}`, title: `Deal ${row}` }))
  desk.answerImport({ proposals: rows, problems: [] })
  openDesk()
  paste({ 'text/plain': 'a table' })
  fireEvent.click(await screen.findByRole('checkbox', { name: /Deal 1/ }))
  fireEvent.click(screen.getByRole('link', { name: /at Deal 2/ }))
  expect(await screen.findByRole('heading', { name: 'Found in release.txt' })).toBeInTheDocument()
  expect(location.hash).toBe('#/import/3')
  fireEvent.click(screen.getByRole('radio', { name: '12 September 2025' }))
  cleanup()

  openDesk('#/import/3')
  expect(await screen.findByRole('radio', { name: '12 September 2025' })).toBeChecked()
  fireEvent.click(screen.getByRole('link', { name: 'Back to all 3' }))
  expect(await screen.findByRole('checkbox', { name: /Deal 1/ })).not.toBeChecked()
  fireEvent.click(screen.getByRole('button', { name: 'Make 2 drafts' }))
  expect(await screen.findByText('2 drafts were made.')).toBeInTheDocument()
  expect([...desk.files.keys()]).toEqual(['row-0', 'row-2'])
  expect(desk.files.get('row-2')).toContain('"date": "2025-09-12"')
  cleanup()

  openDesk('#/import')
  expect(await screen.findAllByRole('link', { name: /^Open the draft, / })).toHaveLength(2)
})

test('what is too large for the browser to keep is told of', async () => {
  fakeDesk({}).answerImport({ proposals: [PROPOSAL], problems: [] })
  openDesk()
  paste({ 'text/plain': 'x'.repeat(6_000_000) })
  expect(await screen.findByText(/more than the browser keeps/)).toBeInTheDocument()
})

test('a proposal without answers stays as it was', () => {
  expect(applyChoices(PROPOSAL, NO_CHOICES, [])).toBe(PROPOSAL.text)
})

test('paths are read as the check writes them', () => {
  expect(parseField('sources[1].url')).toEqual(['sources', 1, 'url'])
  expect(parseField('')).toEqual([])
})
