// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeDesk, hashOf } from '../../tests/fixtures/fakeDesk.ts'
import { openDesk, surroundDesk } from '../../tests/fixtures/openDesk.tsx'
import { keepFoundFields, readFoundFields } from './draft/foundFields.ts'
import { keepLocally, listCopies, listLocalDrafts } from './draft/localDrafts.ts'

const DRAFT = '{\n  "title": "A deal",\n  "draft": true\n}\n'
const OUT = '{\n  "title": "A deal",\n  "date": "2026-11-12"\n}\n'

surroundDesk()

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

test('where the file was deleted, what is there is mine, and is kept', async () => {
  const { files } = fakeDesk({ deal: OUT })
  const session = openDesk('#/articles/deal')
  await title()
  files.delete('deal')
  session.onContent()
  fireEvent.click(await screen.findByRole('button', { name: 'Show both' }))
  expect(screen.getByRole('columnheader', { name: /Deleted on disk/ })).toBeInTheDocument()
  press('Keep mine')
  await waitFor(() => expect(files.get('deal')).toBe(OUT))
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
  expect(screen.getByRole('columnheader', { name: /On disk/ })).toHaveTextContent('Keep the one on disk')
  expect(screen.queryByText('Yours')).toBeNull()
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

test('what check warns of is there to be seen', async () => {
  fakeDesk({ deal: DRAFT, out: OUT, whole: DRAFT.replace('"draft"', '"sources": [],\n  "draft"') })
  openDesk('#/articles/deal')
  const remarks = await screen.findByText('One thing to look at')
  fireEvent.click(remarks)
  expect(screen.getByText('It has no sources, so readers cannot tell whether to believe it.')).toBeVisible()
  cleanup()
  openDesk('#/articles/whole')
  await screen.findByRole('button', { name: 'Publish' })
  await rest(2000)
  expect(screen.queryByText(/thing to look at/)).toBeNull()
})

test('what is out can be made a draft again, and put out anew', async () => {
  const { files } = fakeDesk({ deal: OUT })
  openDesk('#/articles/deal')
  await title()
  press('More')
  fireEvent.click(await screen.findByText('Make it a draft again'))
  await waitFor(() => expect(JSON.parse(files.get('deal') ?? '')).toEqual({ ...JSON.parse(OUT), draft: true }))
  expect(await screen.findByText(/This is a draft again: the next build leaves its page out/)).toBeInTheDocument()
  fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(files.get('deal')).toBe(OUT))
})

test('what other news leads to stays out, and says which', async () => {
  const { files } = fakeDesk({ deal: OUT, later: OUT.replace('"date"', '"follows": ["deal"],\n  "date"') })
  openDesk('#/articles/deal')
  await title()
  press('More')
  fireEvent.click(await screen.findByText('Make it a draft again'))
  expect(await screen.findByText(/It stays out, because what is out cannot lead to a draft: later\.json\./)).toBeInTheDocument()
  expect(files.get('deal')).toBe(OUT)
  expect(screen.getByRole('button', { name: 'All saved' })).toBeInTheDocument()
})

test('where the fields come from stays known until the article is out', async () => {
  const found = [{ field: 'title', value: 'A deal', words: 'A deal', where: 'headline' }]
  const { files } = fakeDesk({ deal: DRAFT })
  keepFoundFields('test', 'deal', found)
  openDesk('#/articles/deal')
  const button = await screen.findByRole('button', { name: 'Publish' })
  files.set('deal', DRAFT.replace('A deal', 'Theirs'))
  fireEvent.click(button)
  fireEvent.click(await screen.findByRole('button', { name: 'Take the one on disk' }))
  expect(readFoundFields('test', 'deal')).toEqual(found)
  fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
  await waitFor(() => expect(files.get('deal')).toContain('Theirs'))
  await waitFor(() => expect(readFoundFields('test', 'deal')).toEqual([]))
})

async function discard(files: ReadonlyMap<string, string>): Promise<void> {
  openDesk('#/articles/deal')
  await title()
  press('More')
  fireEvent.click(await screen.findByText('Discard this draft'))
  await waitFor(() => expect(files.size).toBe(0))
}

test('a draft that is discarded can be had back', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  await discard(files)
  press('Undo')
  await rest(1500)
  expect(files.get('deal')).toBe(DRAFT)
})

test('a draft that was discarded can be fetched back at its address later', async () => {
  const { files } = fakeDesk({ deal: DRAFT })
  await discard(files)
  cleanup()
  openDesk('#/articles/deal')
  expect(await screen.findByText(/There is no article “deal”. Its earlier texts are kept/)).toBeInTheDocument()
  expect(screen.getByRole('tabpanel')).toHaveTextContent('There is nothing to draw.')
  const [earlier] = await screen.findAllByRole('button', { name: /^(?:Kept in this browser|Until)/ })
  fireEvent.click(earlier ?? document.body)
  fireEvent.click(await screen.findByRole('button', { name: 'Bring back' }))
  expect(await title()).toHaveValue('A deal')
  await rest(1500)
  expect(files.get('deal')).toBe(DRAFT)
})
