// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeDesk, hashOf } from '../../tests/fixtures/fakeDesk.ts'
import { Desk } from './Desk.tsx'
import { DeskSession } from './deskSession.ts'
import { keepFoundFields } from './draft/foundFields.ts'
import { keepLocally, listCopies, listLocalDrafts } from './draft/localDrafts.ts'
import type { TabPresence } from './draft/tabPresence.ts'
import { createDeskClient } from './request/deskClient.ts'

const FACTS = { token: 'secret', base: '/', site: 'test', name: 'Entente' }
const DRAFT = '{\n  "title": "A deal",\n  "draft": true\n}\n'
const OUT = '{\n  "title": "A deal",\n  "date": "2026-11-12"\n}\n'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 5 })
  localStorage.clear()
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  cleanup()
  // What was being written is written before the next test has another server.
  await vi.advanceTimersByTimeAsync(50)
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
  history.replaceState(null, '', '/')
})

function openDesk(hash: string, living: string[] = []) {
  history.replaceState(null, '', `/${hash}`)
  const tab: TabPresence = { id: 'this', livingTabs: async () => new Set(['this', ...living]), leave: () => {} }
  const session = new DeskSession(createDeskClient(FACTS), FACTS.site, tab)
  render(<Desk facts={FACTS} session={session} />)
  return session
}
const rest = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const title = () => screen.findByLabelText<HTMLTextAreaElement>(/^Title/)
const type = async (words: string) => fireEvent.change(await title(), { target: { value: words } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('the list has drafts before what is published, each a link, and finds by words', async () => {
  fakeDesk({ one: DRAFT, two: OUT.replace('A deal', 'Another one') })
  openDesk('')
  expect(await screen.findByRole('heading', { name: 'Drafts 1' })).toBeInTheDocument()
  const published = within(screen.getByRole('region', { name: 'Published 1' }))
  expect(published.getByRole('link', { name: /Another one/ })).toHaveAttribute('href', '#/articles/two')
  fireEvent.change(screen.getByLabelText('Find an article'), { target: { value: 'anoth' } })
  await waitFor(() => expect(screen.queryByRole('region', { name: /Drafts/ })).toBeNull())
})

test('a change is kept in the browser within a second, and a draft on disk soon after', async () => {
  const { files, writes } = fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await type('A better deal')
  await rest(300)
  expect(listLocalDrafts('test', 'deal')).toMatchObject([{ text: DRAFT.replace('A deal', 'A better deal'), base: hashOf(DRAFT) }])
  expect(writes).toEqual([])
  await rest(1000)
  expect(files.get('deal')).toBe(DRAFT.replace('A deal', 'A better deal'))
  expect(listLocalDrafts('test')).toEqual([])
  expect(screen.getByText(/^Saved \d\d:\d\d$/)).toBeInTheDocument()
})

test('what is published is saved by the button alone', async () => {
  const { files } = fakeDesk({ deal: OUT })
  openDesk('#/articles/deal')
  await type('A better deal')
  await rest(3000)
  expect(files.get('deal')).toBe(OUT)
  expect(screen.getByText('Kept in this browser')).toBeInTheDocument()
  press('Save')
  await waitFor(() => expect(files.get('deal')).toContain('A better deal'))
  expect(await screen.findByRole('button', { name: 'All saved' })).toBeInTheDocument()
})

test('without the server the text stays in the browser, and is saved when it is back', async () => {
  const desk = fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await title()
  desk.isAway = true
  await type('A better deal')
  await rest(1500)
  expect(screen.getAllByText(/The development server does not answer/)[0]).toBeInTheDocument()
  expect(listLocalDrafts('test', 'deal')).toHaveLength(1)
  desk.isAway = false
  await rest(6000)
  expect(desk.files.get('deal')).toContain('A better deal')
})

test('undo and redo go through the changes of the session', async () => {
  fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await type('A b')
  await type('A better deal')
  await rest(1500)
  await type('The best deal')
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  expect(await title()).toHaveValue('A better deal')
  press('Undo')
  expect(await title()).toHaveValue('A deal')
  press('Redo')
  expect(await title()).toHaveValue('A better deal')
})

test('the JSON is the same text', async () => {
  fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await title()
  press('JSON')
  const json = screen.getByRole('textbox', { name: 'JSON' })
  fireEvent.change(json, { target: { value: '{ "title": "By hand", "mine": 1, "draft": true }' } })
  press('JSON')
  expect(await title()).toHaveValue('By hand')
  press('JSON')
  fireEvent.change(screen.getByRole('textbox', { name: 'JSON' }), { target: { value: '{ "title": ' } })
  await rest(600)
  expect(screen.getByText(/no JSON/)).toBeInTheDocument()
})

test('where another program has changed the file, saving halts and both texts are kept', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await type('Mine')
  files.set('deal', DRAFT.replace('A deal', 'Theirs'))
  await rest(1500)
  fireEvent.click(await screen.findByRole('button', { name: 'Show both' }))
  expect(screen.getByText(/"title": "Mine"/)).toBeInTheDocument()
  expect(screen.getByText(/"title": "Theirs"/)).toBeInTheDocument()
  expect(files.get('deal')).toContain('Theirs')
  press('Keep mine')
  await waitFor(() => expect(files.get('deal')).toContain('Mine'))
  expect(listCopies('test', 'deal').map(({ text }) => text)).toEqual([DRAFT.replace('A deal', 'Theirs')])
})

test('the text on disk can be taken; mine is one undo away', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await type('Mine')
  files.set('deal', DRAFT.replace('A deal', 'Theirs'))
  await rest(1500)
  fireEvent.click(await screen.findByRole('button', { name: 'Show both' }))
  press('Take the one on disk')
  expect(await title()).toHaveValue('Theirs')
  press('Undo')
  expect(await title()).toHaveValue('Mine')
})

test('an article without changes follows the disk', async () => {
  const { files } = fakeDesk({ deal: OUT })
  const session = openDesk('#/articles/deal')
  await title()
  files.set('deal', OUT.replace('A deal', 'Theirs'))
  session.onContent()
  await waitFor(async () => expect(await title()).toHaveValue('Theirs'))
  expect(screen.getByText(/Another program has changed this article/)).toBeInTheDocument()
})

test('what a crashed tab left is here again, and can be undone', async () => {
  fakeDesk({ deal: OUT })
  keepLocally('test', { slug: 'deal', tab: 'dead', text: OUT.replace('A deal', 'Typed before the crash'), base: hashOf(OUT), at: 1 })
  openDesk('#/articles/deal')
  await waitFor(async () => expect(await title()).toHaveValue('Typed before the crash'))
  const note = screen.getByText(/here again/)
  fireEvent.click(within(note).getByRole('button', { name: 'Undo' }))
  expect(await title()).toHaveValue('A deal')
})

test('what it left of an older text is offered beside the newer one', async () => {
  fakeDesk({ deal: OUT })
  keepLocally('test', { slug: 'deal', tab: 'dead', text: OUT.replace('A deal', 'Typed long ago'), base: 'old', at: 1 })
  openDesk('#/articles/deal')
  expect(await title()).toHaveValue('A deal')
  fireEvent.click(await screen.findByRole('button', { name: 'Show both' }))
  press('Take what was left')
  expect(await title()).toHaveValue('Typed long ago')
})

test('another tab that is open is told of, and its text left alone', async () => {
  fakeDesk({ deal: OUT })
  keepLocally('test', { slug: 'deal', tab: 'other', text: OUT.replace('A deal', 'Elsewhere'), base: hashOf(OUT), at: 1 })
  openDesk('#/articles/deal', ['other'])
  expect(await screen.findByText(/Also open in another tab/)).toBeInTheDocument()
  expect(await title()).toHaveValue('A deal')
  expect(listLocalDrafts('test', 'deal')).toHaveLength(1)
})

test('a new draft gets its name from its title, once that is left', async () => {
  const { files, writes } = fakeDesk({})
  openDesk('')
  await screen.findByText(/There are no articles yet/)
  press('New article')
  const field = await title()
  field.focus()
  await type('Helion and Aurora agree')
  await rest(1500)
  expect([...files.keys()]).toEqual(['untitled'])
  act(() => field.blur())
  await rest(500)
  expect([...files.keys()]).toEqual(['helion-and-aurora-agree'])
  expect(location.hash).toBe('#/articles/helion-and-aurora-agree')
  expect(await title()).toHaveValue('Helion and Aurora agree')
  expect(writes).toEqual(['save untitled', 'rename untitled helion-and-aurora-agree'])
})

test('the main button leads to the first fault, and publishes where there is none', async () => {
  const { files } = fakeDesk({ deal: DRAFT.replace('A deal', '') })
  openDesk('#/articles/deal')
  fireEvent.click(await screen.findByRole('button', { name: '1 fault to mend' }))
  expect(await title()).toHaveFocus()
  await type('A deal')
  await rest(2000)
  fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(files.get('deal')).toBe('{\n  "title": "A deal"\n}\n'))
  expect(await screen.findByRole('button', { name: 'All saved' })).toBeInTheDocument()
})

test('a draft that is discarded can be had back', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  openDesk('#/articles/deal')
  await title()
  press('More')
  fireEvent.click(await screen.findByText('Discard this draft'))
  await waitFor(() => expect(files.size).toBe(0))
  press('Undo')
  await rest(1500)
  expect(files.get('deal')).toBe(DRAFT)
})

test('whoever comes to an article goes on at its heading, also by the link of the one that is open', async () => {
  fakeDesk({ deal: DRAFT, other: OUT.replace('A deal', 'Another one') })
  openDesk('#/articles/deal')
  const heading = await screen.findByRole('heading', { level: 1, name: 'A deal' })
  expect(heading).toHaveFocus()
  const link = screen.getByRole('link', { name: /^A deal/ })
  link.focus()
  fireEvent.click(link)
  expect(heading).toHaveFocus()
  const skip = screen.getByRole('link', { name: 'Skip to the article' })
  skip.focus()
  fireEvent.click(skip)
  expect(heading).toHaveFocus()
  expect(location.hash).toBe('#/articles/deal')
  press('New article')
  expect(await screen.findByRole('heading', { level: 1, name: 'Untitled' })).toHaveFocus()
})

test('while two texts wait, the main button and Ctrl+S lead to both', async () => {
  const { files } = fakeDesk({ deal: OUT })
  openDesk('#/articles/deal')
  await type('Mine')
  files.set('deal', OUT.replace('A deal', 'Theirs'))
  press('Save')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  press('Decide later')
  press('Two texts: choose')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  press('Decide later')
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Two texts of this article' })).toHaveFocus())
  expect(files.get('deal')).toContain('Theirs')
})

test('of what closed tabs left, each text is told of once, one at a time, and can be discarded unseen', async () => {
  fakeDesk({ deal: OUT })
  const left = (tab: string, text: string, at: number) => keepLocally('test', { slug: 'deal', tab, text, base: 'old', at })
  left('a', OUT, 1)
  left('b', OUT.replace('A deal', 'Twice'), 2)
  left('c', OUT.replace('A deal', 'Twice'), 3)
  left('d', OUT.replace('A deal', 'Once'), 4)
  openDesk('#/articles/deal')
  expect(await screen.findByText(/A tab that was closed left a text/)).toBeInTheDocument()
  expect(listLocalDrafts('test', 'deal').map(({ tab }) => tab)).toEqual(['d', 'c'])
  press('and 1 more')
  expect(screen.getAllByText(/A tab that was closed left a text/)).toHaveLength(2)
  for (const button of screen.getAllByRole('button', { name: 'Discard' })) fireEvent.click(button)
  expect(screen.queryByText(/A tab that was closed left a text/)).toBeNull()
  expect(listLocalDrafts('test', 'deal')).toEqual([])
  expect(listCopies('test', 'deal')).toHaveLength(2)
})

test('where a field comes from is known in every tab until the article is published', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  keepFoundFields('test', 'deal', [{ field: 'title', value: 'A deal', words: 'A DEAL', where: 'headline' }])
  openDesk('#/articles/deal')
  expect(await screen.findByText('A DEAL')).toBeInTheDocument()
  expect(sessionStorage).toHaveLength(0)
  fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(files.get('deal')).not.toContain('draft'))
  cleanup()
  openDesk('#/articles/deal')
  await title()
  expect(screen.queryByText('A DEAL')).toBeNull()
})

test('what can’t be read, or has no title, goes by the name of its file, and stays a draft where it says so', async () => {
  fakeDesk({ 'broken-one': '{ "title": "A deal", "draft": true, oh }' })
  openDesk('#/articles/broken-one')
  expect(await screen.findByRole('heading', { level: 1, name: 'broken-one.json' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /^broken-one\.json/ })).toBeInTheDocument()
  expect(screen.getByText('Draft')).toBeInTheDocument()
})

test('an address that another article has leads to that article', async () => {
  fakeDesk({ deal: DRAFT, other: OUT.replace('A deal', 'Another one') })
  openDesk('#/articles/deal')
  const field = await screen.findByRole('textbox', { name: 'Address' })
  fireEvent.change(field, { target: { value: 'other' } })
  fireEvent.blur(field)
  const note = await screen.findByText(/Another article has this address already/)
  expect(within(note).getByRole('link', { name: 'Another one' })).toHaveAttribute('href', '#/articles/other')
})

test('what the server can’t do is told in its own sentence, and so is what is wrong with other files', async () => {
  const desk = fakeDesk({ deal: OUT })
  const session = openDesk('#/articles/deal')
  await title()
  desk.faults = [
    { file: 'companies.json', line: 1, column: 1, path: [], field: '', found: 'no such file', wanted: 'the list', example: '' },
  ]
  desk.problem = 'The disk is full. Nothing was saved.'
  session.onContent()
  expect(await screen.findByText(/^The disk is full\. Nothing was saved\.$/, {}, { timeout: 3000 })).toBeInTheDocument()
  desk.problem = null
  session.onContent()
  const line = await screen.findByText('companies.json')
  expect(line.closest('[role=status]')).toHaveTextContent('companies.json: no such file; wanted is the list.')
})
